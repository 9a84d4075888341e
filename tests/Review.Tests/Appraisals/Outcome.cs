namespace Review.Tests.Appraisals;

/// <summary>Một việc được làm hay bị từ chối.</summary>
internal static class Outcome
{
    /// <summary>The code of the refusal; null when it was done.</summary>
    public static string? Of(Action act)
    {
        try
        {
            act();
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Code;
        }
    }
}
