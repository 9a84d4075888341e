using Microsoft.AspNetCore.Identity;
using Review;
using Review.Conferences;
using Review.People;

namespace Web.Access;

/// <summary>Vào bằng mật khẩu: đăng nhập, đặt mật khẩu lần đầu, lập người quản trị đầu tiên.</summary>
public sealed class PasswordDoor(SignInManager<Person> signIn, UserManager<Person> users, IPasswordHasher<Person> hasher, PeopleDesk people, FirstRun firstRun)
{
    /// <summary>Shortest password, in characters.</summary>
    public const int Shortest = 15;

    /// <summary>Longest password looked at; what is longer only keeps the server busy.</summary>
    private const int Longest = 200;

    private static readonly string NobodysHash = new PasswordHasher<Person>().HashPassword(new Person(), Guid.NewGuid().ToString());

    /// <summary>Signs in; false for any failure, and every failure gives the same answer and costs one password hash, be the address unknown, not activated, locked, or the password wrong.</summary>
    public async Task<bool> TryAsync(string? email, string? password, string? address, CancellationToken stop)
    {
        var (name, secret) = (email?.Trim() ?? "", password is { Length: <= Longest } ? password : "");
        var person = name.Length == 0 ? null : await users.FindByNameAsync(name);
        if (person?.PasswordHash is null || await users.IsLockedOutAsync(person)) hasher.VerifyHashedPassword(new Person(), NobodysHash, secret);
        else if ((await signIn.PasswordSignInAsync(person, secret, isPersistent: false, lockoutOnFailure: true)).Succeeded) return true;
        await people.NoteFailureAsync(name, address, stop);
        return false;
    }

    /// <summary>Whether an activation link can still be used.</summary>
    public Task<bool> IsOpenAsync(string token, CancellationToken stop) => people.IsOpenAsync(token, TokenUse.Activation, stop);

    /// <summary>Sets the password that an activation link is for, uses the link up, and signs in.</summary>
    /// <exception cref="RefusedException"><c>wrong-state</c> when the link is used up; <c>bad-request</c> for a short password.</exception>
    public async Task ActivateAsync(string token, string? password, CancellationToken stop)
    {
        if (!await IsOpenAsync(token, stop)) throw new RefusedException(RefusedCode.WrongState, Review.Messages.LinkExpired);
        RequireLongEnough(password);
        var hash = hasher.HashPassword(new Person(), password!); // slow, so before the act, for which others wait
        var person = await people.ActivateAsync(token, p => SetPasswordAsync(p, hash), stop);
        await signIn.SignInAsync(person, isPersistent: false);
    }

    /// <summary>A new stamp with it: whoever was signed in with the old password no longer is.</summary>
    private async Task SetPasswordAsync(Person person, string hash)
    {
        (person.PasswordHash, person.AccessFailedCount, person.LockoutEnd) = (hash, 0, null);
        if (!(await users.UpdateSecurityStampAsync(person)).Succeeded) throw new RefusedException(RefusedCode.SomeoneWasFirst, Review.Messages.SomeoneWasFirst);
    }

    /// <summary>Opens the first conference, with its administrator signed in.</summary>
    public async Task SetUpAsync(Intake.Plan.Conference conference, NewPerson administrator, string? password, CancellationToken stop)
    {
        RequireLongEnough(password);
        var hash = hasher.HashPassword(new Person(), password!);
        await signIn.SignInAsync(await firstRun.OpenAsync(conference, administrator with { PasswordHash = hash }, stop), isPersistent: false);
    }

    private static void RequireLongEnough(string? password)
    {
        if (password is not { Length: >= Shortest and <= Longest }) throw new RefusedException(RefusedCode.BadRequest, Messages.PasswordLength(Shortest, Longest));
    }
}
