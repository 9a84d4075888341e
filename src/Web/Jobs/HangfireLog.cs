using Hangfire.AspNetCore;
using Hangfire.Logging;

namespace Web.Jobs;

/// <summary>Nhật ký của Hangfire. Hangfire keeps one for the whole process: of two sites in one process the other goes on without a log when this one has stopped.</summary>
internal sealed class HangfireLog(ILoggerFactory loggers) : ILogProvider
{
    private readonly AspNetCoreLogProvider site = new(loggers);

    public ILog GetLogger(string name)
    {
        try
        {
            return site.GetLogger(name);
        }
        catch (ObjectDisposedException)
        {
            return new Silence();
        }
    }

    private sealed class Silence : ILog
    {
        public bool Log(Hangfire.Logging.LogLevel logLevel, Func<string>? messageFunc, Exception? exception = null) => false;
    }
}
