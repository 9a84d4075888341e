using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using Review.Office;
using Tests.Shared;

namespace Review.Tests.Reports;

/// <summary>Một LibreOffice chậm: every call waits until the test lets it go on, and then makes no PDF. So things happen between composing a bundle and sealing it.</summary>
internal sealed class SlowOffice
{
    private readonly string folder;

    public SlowOffice(Hall hall)
    {
        folder = Directory.CreateDirectory(Path.Combine(hall.Database.Folder, "office")).FullName;
        var program = Path.Combine(folder, "program");
        File.WriteAllText(program, $"""
            #!/bin/sh
            cd '{folder}'
            n=$(ls | grep -c asked)
            : > "asked-$n"
            while [ ! -e "go-$n" ]; do sleep 0.05; done
            exit 1

            """);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        hall.LibreOffice = new OfficeProgram(NullLogger<OfficeProgram>.Instance) { Program = program };
    }

    /// <summary>How often it was called.</summary>
    public int Calls => Directory.EnumerateFiles(folder, "asked-*").Count();

    /// <summary>Compiles a bundle and does each of <paramref name="meanwhile"/> while one composition waits for its PDF.</summary>
    public async Task CompileAsync(Hall hall, long bundle, params Func<Task>[] meanwhile)
    {
        var compiling = Task.Run(() => hall.CompileAsync(bundle));
        for (var call = 0; call < meanwhile.Length; call++)
        {
            var asked = NameOf("asked", call);
            await Until.TrueAsync(() => Task.FromResult(File.Exists(asked)), TimeSpan.FromSeconds(30));
            await meanwhile[call]();
            await File.WriteAllTextAsync(NameOf("go", call), "");
        }
        for (var call = meanwhile.Length; call < meanwhile.Length + 5; call++) await File.WriteAllTextAsync(NameOf("go", call), ""); // whatever comes after is not held up
        await compiling;
    }

    private string NameOf(string what, int call) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{what}-{call}"));
}
