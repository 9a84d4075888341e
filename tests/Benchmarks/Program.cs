using BenchmarkDotNet.Running;
using Benchmarks;
using Benchmarks.Limits;

string[] all = ["--filter", "*"];

var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? all : args, new QuietConfig());
Console.WriteLine(Speeches.Source);
return LimitTable.Print(summaries, Console.Out) ? 0 : 1;
