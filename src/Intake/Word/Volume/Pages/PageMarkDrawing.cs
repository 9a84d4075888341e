using System.Globalization;
using System.Security.Cryptography;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Wordprocessing;
using Intake.Word.Volume.Importing;
using Intake.Word.Volume.Packaging;
using A = DocumentFormat.OpenXml.Drawing;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;

namespace Intake.Word.Volume.Pages;

/// <summary>Vẽ mã QR vào dòng chữ, cỡ đủ để điện thoại đọc từ bản in.</summary>
internal static class PageMarkDrawing
{
    /// <summary>18 mm in English Metric Units (36,000 a millimetre): more than 0.5 mm a module for the usual address.</summary>
    public const long Side = 18 * 36_000;

    public static PackagedPart Picture(PageMark mark) =>
        new($"word/media/{Convert.ToHexStringLower(SHA256.HashData(mark.Png).AsSpan(0, 12))}.png", "image/png", mark.Png);

    /// <param name="relationship">The picture's relationship.</param>
    /// <param name="text">What is said to who does not see it.</param>
    /// <param name="counters">The numbers of the whole volume.</param>
    public static Run Run(string relationship, string text, Counters counters)
    {
        var id = counters.NextDrawing();
        var name = string.Create(CultureInfo.InvariantCulture, $"Hình {id}");
        var picture = new Pic.Picture(
            new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = id, Name = "" }, new Pic.NonVisualPictureDrawingProperties()),
            new Pic.BlipFill(new A.Blip { Embed = relationship }, new A.Stretch(new A.FillRectangle())),
            new Pic.ShapeProperties(
                new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = Side, Cy = Side }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }));
        return new(new Drawing(new Inline(
            new Extent { Cx = Side, Cy = Side },
            new DocProperties { Id = id, Name = name, Description = Writing.Clean(text) },
            new A.Graphic(new A.GraphicData(picture) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 }));
    }
}
