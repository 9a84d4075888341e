namespace Review.Office;

/// <summary>Thiết lập của LibreOffice cho mỗi lần gọi: no macro runs, no link is followed, nothing is fetched.</summary>
internal static class OfficeProfile
{
    /// <summary>Paths and names of LibreOffice's configuration (officecfg, org.openoffice.Office and org.openoffice.Inet).</summary>
    private static readonly (string Path, string Name, string Value)[] Settings =
    [
        ("/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"),          // very high: only from trusted places, and there are none
        ("/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"),
        ("/org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"),
        ("/org.openoffice.Office.Common/Security/Scripting", "DisablePythonRuntime", "true"),
        ("/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
        ("/org.openoffice.Office.Writer/Filter/Import/VBA", "Load", "false"),                     // a .doc's macros are dropped, not carried into the .docx
        ("/org.openoffice.Office.Writer/Filter/Import/VBA", "Executable", "false"),
        ("/org.openoffice.Office.Writer/Filter/Import/VBA", "Save", "false"),
        ("/org.openoffice.Office.Writer/Content/Update", "Link", "2"),                            // never
        ("/org.openoffice.Office.Writer/Content/Update", "Field", "false"),
        ("/org.openoffice.Office.Common/Load", "UserDefinedSettings", "false"),
        ("/org.openoffice.Inet/Settings", "ooInetProxyType", "2"),                                // by hand, at a port that discards
        ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"),
        ("/org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"),
        ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"),
        ("/org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"),
        ("/org.openoffice.Inet/Settings", "ooInetNoProxy", ""),
        ("/org.openoffice.Office.Common/Java", "Enable", "false"),
    ];

    public static async Task WriteAsync(string profile, CancellationToken stop)
    {
        var user = Directory.CreateDirectory(Path.Combine(profile, "user"));
        var items = Settings.Select(s => $"""<item oor:path="{s.Path}"><prop oor:name="{s.Name}" oor:op="fuse"><value>{s.Value}</value></prop></item>""");
        var file = $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            {string.Join('\n', items)}
            </oor:items>
            """;
        await File.WriteAllTextAsync(Path.Combine(user.FullName, "registrymodifications.xcu"), file, stop);
    }
}
