using BenchmarkDotNet.Running;
using Benchmarks;
using Benchmarks.Limits;

string[] all = ["--filter", "*"];

var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? all : args, new QuietConfig());
Console.WriteLine(Speeches.Source);
if (File.Exists("/proc/loadavg")) Console.WriteLine($"Load of the machine: {File.ReadAllText("/proc/loadavg").Split(' ')[0]} on {Environment.ProcessorCount} cores.");
return LimitTable.Print(summaries, Console.Out) ? 0 : 1;
