using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Packaging;
using Intake.Word.Volume.Sources;
using Intake.Word.Volume.Sweeping;
using Drawing = DocumentFormat.OpenXml.Drawing;

namespace Intake.Word.Volume.Importing;

/// <summary>Liên kết: giữ liên kết web, thư điện tử và trong bài; liên kết khác mất, chữ ở lại.</summary>
internal sealed class Links(Story story, Bookmarks bookmarks, ISet<LeftBehind> leftBehind)
{
    private readonly Dictionary<string, Uri> _targets = Targets(story);

    public void Keep() => Rewriting.Rewrite(story.Root, element => element switch
    {
        Hyperlink link when !Keep(link) => Lost(Fate.Unwrap),
        Drawing.HyperlinkType link when !Keep(link) => Lost(Fate.Drop),
        _ => Fate.Keep,
    });

    private Fate Lost(Fate fate)
    {
        leftBehind.Add(LeftBehind.Links);
        return fate;
    }

    private bool Keep(Hyperlink link)
    {
        link.DocLocation = null;
        if (link.Id?.InnerText is { Length: > 0 } id)
        {
            if (Enter(id) is not { } entered) return false;
            link.Id = entered;
            return true;
        }

        if (link.Anchor?.InnerText is not { } name || bookmarks.Find(name) is not { } place) return false;
        link.Anchor = place;
        return true;
    }

    private bool Keep(Drawing.HyperlinkType link)
    {
        link.RemoveAllChildren();
        link.Action = null;
        link.InvalidUrl = null;
        if (link.Id?.InnerText is not { } id || Enter(id) is not { } entered) return false;
        link.Id = entered;
        return true;
    }

    /// <summary>The relationship of the volume to the same address; null when such an address does not travel.</summary>
    private string? Enter(string id) =>
        _targets.TryGetValue(id, out var uri) && uri is { IsAbsoluteUri: true, Scheme: "http" or "https" or "mailto" }
            ? story.Relationships.Add(RelationshipKind.Hyperlink, uri.AbsoluteUri, isExternal: true)
            : null;

    private static Dictionary<string, Uri> Targets(Story story)
    {
        var targets = new Dictionary<string, Uri>(StringComparer.Ordinal);
        foreach (var link in story.Part.HyperlinkRelationships) targets.TryAdd(link.Id, link.Uri);
        return targets;
    }
}
