namespace Intake.Word.Zip;

/// <summary>Một mục trong tệp ZIP, theo thư mục trung tâm.</summary>
/// <param name="Name">As stored; never used as a path.</param>
/// <param name="Method">0 stored, 8 deflated.</param>
/// <param name="Crc">CRC-32 of the inflated bytes, as claimed.</param>
/// <param name="PackedSize">Bytes in the file.</param>
/// <param name="Size">Inflated bytes, as claimed: not to be trusted.</param>
/// <param name="Start">Offset of the local header.</param>
/// <param name="Data">Offset of the packed bytes.</param>
internal sealed record ZipEntry(string Name, int Method, uint Crc, int PackedSize, long Size, int Start, int Data);
