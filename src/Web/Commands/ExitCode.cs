namespace Web.Commands;

/// <summary>Mã kết thúc; in CONTRACT.md.</summary>
public static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUse = 2;
}
