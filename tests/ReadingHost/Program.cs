using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Intake.Word;

// Reads each file named on stdin, one a line, and answers with one line: seconds, peak of resident memory over what the idle process had, in MB, and the answer
// (a code, or the words and a hash of the text). Tests start it to measure the reader with nothing else in the process.
const double megabyte = 1 << 20;
while (Console.In.ReadLine() is { } file)
{
    File.WriteAllText("/proc/self/clear_refs", "5");         // the peak counts from here
    var idle = Resident();
    var clock = Stopwatch.StartNew();
    var reading = DraftReader.Read(File.ReadAllBytes(file));
    var seconds = clock.Elapsed.TotalSeconds;
    var answer = reading.Refusal?.Code ?? $"{reading.Text!.Words} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(reading.Text.Text)).AsSpan(0, 8))}";
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds:0.000}\t{Math.Max(0, (Resident() - idle) / megabyte):0.0}\t{answer}"));
    GC.Collect(2, GCCollectionMode.Aggressive);
}

// VmHWM in bytes (Linux); the working set elsewhere.
static double Resident() =>
    File.Exists("/proc/self/status") && File.ReadLines("/proc/self/status").FirstOrDefault(l => l.StartsWith("VmHWM", StringComparison.Ordinal)) is { } peak
        ? double.Parse(peak.Split(':')[1].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) * 1024
        : Environment.WorkingSet;
