using Microsoft.AspNetCore.Authorization;
using Review.People;

namespace Web.Access;

/// <summary>Quyền của từng trang và từng đường dẫn; every one names one of these, and the fallback refuses.</summary>
public static class Policies
{
    /// <summary>Anybody who is signed in.</summary>
    public const string SignedIn = nameof(SignedIn);

    /// <summary>Gửi tham luận cho đơn vị mình.</summary>
    public const string Send = nameof(Send);

    /// <summary>Đọc bản gửi: a unit its own, whoever appraises all.</summary>
    public const string ReadDrafts = nameof(ReadDrafts);

    /// <summary>Thẩm định và lập tập.</summary>
    public const string Appraise = nameof(Appraise);

    /// <summary>Đọc tập tham luận.</summary>
    public const string ReadBundle = nameof(ReadBundle);

    /// <summary>Đọc nhật ký.</summary>
    public const string ReadJournal = nameof(ReadJournal);

    /// <summary>Đặt quy tắc cho các bài: thời lượng, nhịp đọc, ý phải có.</summary>
    public const string SetRules = nameof(SetRules);

    /// <summary>Quản trị: kế hoạch, người dùng, vận hành.</summary>
    public const string Administer = nameof(Administer);

    /// <summary>Đọc số đo vận hành: from this very machine, else administrators.</summary>
    public const string Watch = nameof(Watch);

    /// <summary>Which roles each policy lets in; the whole of it.</summary>
    public static readonly IReadOnlyDictionary<string, Role[]> Roles = new Dictionary<string, Role[]>
    {
        [SignedIn] = Enum.GetValues<Role>(),
        [Send] = [Role.Unit],
        [ReadDrafts] = [Role.Unit, Role.Board, Role.PartyOffice],
        [Appraise] = [Role.Board, Role.PartyOffice],
        [ReadBundle] = [Role.Board, Role.PartyOffice, Role.Committee],
        [ReadJournal] = [Role.Board, Role.PartyOffice, Role.Administrator],
        [SetRules] = [Role.Board, Role.PartyOffice, Role.Administrator],
        [Administer] = [Role.Administrator],
    };

    /// <summary>Registers every policy, and a fallback that requires one of the roles.</summary>
    public static void Register(AuthorizationOptions options)
    {
        foreach (var (name, roles) in Roles) options.AddPolicy(name, policy => policy.RequireAuthenticatedUser().AddRequirements(new RoleRequirement(roles)));
        options.AddPolicy(Watch, policy => policy.RequireAssertion(asked => asked.Resource is HttpContext http
            && (!SetupCode.IsNeededFor(http) || http.RequestServices.GetRequiredService<Caller>().Known?.Is(Role.Administrator) == true)));
        options.FallbackPolicy = options.GetPolicy(SignedIn);
        options.DefaultPolicy = options.GetPolicy(SignedIn)!;
    }
}

/// <summary>The caller holds one of these roles in the conference.</summary>
public sealed record RoleRequirement(IReadOnlyList<Role> AnyOf) : IAuthorizationRequirement;

/// <summary>Answers from the memberships in the database, never from what a cookie says.</summary>
public sealed class RoleHandler(Caller caller) : AuthorizationHandler<RoleRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RoleRequirement requirement)
    {
        if (caller.Known is { } actor && requirement.AnyOf.Any(actor.Is)) context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
