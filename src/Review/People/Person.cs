using Microsoft.AspNetCore.Identity;

namespace Review.People;

/// <summary>Người dùng của hệ thống.</summary>
public sealed class Person : IdentityUser<long>
{
    /// <summary>Họ và tên, or the name of an office, as it is shown and kept in the journal.</summary>
    public string DisplayName { get; set; } = "";
}
