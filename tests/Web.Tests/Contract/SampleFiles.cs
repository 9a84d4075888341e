using System.Globalization;
using Tests.Shared;

namespace Web.Tests.Contract;

/// <summary>Tệp mẫu của kho mã, và một thư mục tạm cho mỗi phép thử.</summary>
public sealed class SampleFiles : IDisposable
{
    public static string Plan { get; } = Repository.PathOf("samples", "plan-63.md");

    /// <summary>Where the test works; gone afterwards.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("review-contract-").FullName;

    /// <summary>Path of the sample draft of an assignment.</summary>
    public static string Draft(int number) => Repository.PathOf("samples", "drafts", string.Create(CultureInfo.InvariantCulture, $"tham-luan-{number:00}.docx"));

    public string PathOf(string name) => Path.Combine(Folder, name);

    /// <summary>Writes a file into the folder; answers its name alone, for a program that is started there.</summary>
    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllBytes(PathOf(name), bytes);
        return name;
    }

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Copy(int number, string name) => Write(name, File.ReadAllBytes(Draft(number)));

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
