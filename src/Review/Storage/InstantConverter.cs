using Intake.Plan;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Review.Storage;

/// <summary>Thời điểm được lưu bằng mili giây từ 1970 (UTC): order and equality are the same on both databases.</summary>
internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
    instant => instant.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToOffset(Conference.Offset));
