namespace Intake.Plan;

/// <summary>Loại đơn vị; decides which presentation rules are meant.</summary>
public enum UnitKind { Party, State, Front, School }

/// <summary>Phân công: một đơn vị trình bày một nội dung.</summary>
/// <param name="Number">Row number in the annex (TT), from 1.</param>
/// <param name="Topic">Nội dung được giao, as written in the plan, NFC.</param>
/// <param name="Unit">Đơn vị được phân công, as written in the plan, NFC.</param>
/// <param name="Kind">What kind of body the unit is.</param>
public sealed record Assignment(int Number, string Topic, string Unit, UnitKind Kind);
