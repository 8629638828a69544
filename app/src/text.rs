//! Numbers, shares, times and sizes as people read them. What is not known is "unknown", never 0.

/// A whole number with its digits grouped: `40,000`.
pub fn grouped(number: u64) -> String {
    group_digits(&number.to_string())
}

/// A decimal number of any length with its digits grouped; what is not a number is left as it is.
pub fn group_digits(digits: &str) -> String {
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return digits.to_owned();
    }
    let mut text = String::with_capacity(digits.len() * 4 / 3 + 1);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A number short enough for a narrow column: `40k`, `1.2M`; below ten thousand as it is.
pub fn short(number: u64) -> String {
    if number < 10_000 {
        return grouped(number);
    }
    short_digits(&number.to_string())
}

/// The same for a decimal number of any length; with B for a thousand million, from 10¹⁵ on as a power of ten.
pub fn short_digits(digits: &str) -> String {
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let digits = digits.trim_start_matches('0');
    if !plain || digits.len() < 5 {
        return if plain { group_digits(if digits.is_empty() { "0" } else { digits }) } else { digits.to_owned() };
    }
    let (first, second) = (&digits[..1], &digits[1..2]);
    if digits.len() > 15 {
        return format!("{first}.{second} × 10{}", superscript(digits.len() - 1));
    }
    let unit = ["", "k", "M", "B", "T"][(digits.len() - 1) / 3];
    let lead = (digits.len() - 1) % 3 + 1;
    if lead == 1 { format!("{first}.{second}{unit}") } else { format!("{}{unit}", &digits[..lead]) }
}

fn superscript(number: usize) -> String {
    const DIGITS: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
    number.to_string().bytes().map(|byte| DIGITS[usize::from(byte - b'0')]).collect()
}

/// A share in per cent with one decimal, or `unknown`.
pub fn share(per_cent: Option<f64>) -> String {
    per_cent.map_or_else(|| "unknown".to_owned(), |value| format!("{value:.1} %"))
}

/// A difference in percentage points with its sign, or `unknown`.
pub fn points(difference: Option<f64>) -> String {
    match difference {
        None => "unknown".to_owned(),
        Some(value) if value.abs() < 0.05 => "0.0".to_owned(),
        Some(value) if value < 0.0 => format!("−{:.1}", -value),
        Some(value) => format!("+{value:.1}"),
    }
}

/// Part of a whole in per cent, for meters: `None` where there is no whole.
pub fn per_cent(part: u64, whole: u64) -> Option<f64> {
    #[allow(clippy::cast_precision_loss)]
    let share = 100.0 * part as f64 / whole as f64;
    (whole > 0).then_some(share.min(100.0))
}

/// A stretch of time: `3 s`, `2 min 05 s`, `1 h 10 min`.
pub fn duration(seconds: f64) -> String {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let whole = seconds.max(0.0).round().min(1e15) as u64;
    match whole {
        0..60 => format!("{whole} s"),
        60..3600 => format!("{} min {:02} s", whole / 60, whole % 60),
        3600..172_800 => format!("{} h {:02} min", whole / 3600, whole % 3600 / 60),
        _ => format!("{} days", whole / 86_400),
    }
}

/// Pictures a second: `12 /s`, `0.4 /s`, or `unknown`.
pub fn rate(per_second: Option<f64>) -> String {
    match per_second {
        None => "unknown".to_owned(),
        Some(value) if value >= 10.0 => format!("{value:.0} /s"),
        Some(value) => format!("{value:.1} /s"),
    }
}

/// A moment in universal time, to the minute: `2026-11-24 03:05`.
pub fn moment(milliseconds: i64) -> String {
    let minutes = milliseconds.div_euclid(60_000);
    let (year, month, day) = civil(minutes.div_euclid(1440));
    let minute = minutes.rem_euclid(1440);
    format!("{year:04}-{month:02}-{day:02} {:02}:{:02}", minute / 60, minute % 60)
}

/// Year, month and day of a day counted from 1 January 1970 (Howard Hinnant's algorithm).
fn civil(days: i64) -> (i64, i64, i64) {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_index = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_index + 2) / 5 + 1;
    let month = if month_index < 10 { month_index + 3 } else { month_index - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

/// Bytes: `812 B`, `1.4 MB`.
pub fn bytes(count: u64) -> String {
    #[allow(clippy::cast_precision_loss)]
    let count_f = count as f64;
    match count {
        0..1000 => format!("{count} B"),
        1000..1_000_000 => format!("{:.1} KB", count_f / 1e3),
        1_000_000..1_000_000_000 => format!("{:.1} MB", count_f / 1e6),
        _ => format!("{:.1} GB", count_f / 1e9),
    }
}

/// A number with its noun: `1 run`, `3 runs`.
pub fn counted(number: u64, one: &str, many: &str) -> String {
    format!("{} {}", grouped(number), if number == 1 { one } else { many })
}

/// The first letters of a text of this many characters, cut at a word where that is near, with an ellipsis.
pub fn cut(text: &str, characters: usize) -> String {
    if text.chars().count() <= characters {
        return text.to_owned();
    }
    let end = text.char_indices().nth(characters.saturating_sub(1)).map_or(text.len(), |(at, _)| at);
    let head = &text[..end];
    let head = head.rfind(' ').filter(|at| *at * 4 > head.len() * 3).map_or(head, |at| &head[..at]);
    format!("{}…", head.trim_end_matches([' ', ',', ';', ':']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_digits_of_any_length() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_000), "1,000");
        assert_eq!(group_digits("123456789012345678901234"), "123,456,789,012,345,678,901,234");
        assert_eq!(group_digits("unknown"), "unknown");
    }

    #[test]
    fn shortens_without_rounding_up() {
        assert_eq!(short(9_999), "9,999");
        assert_eq!(short(40_000), "40k");
        assert_eq!(short(1_299_999), "1.2M");
        assert_eq!(short_digits("1234567890123456789012"), "1.2 × 10²¹");
        assert_eq!(short_digits("6123456789"), "6.1B");
        assert_eq!(short_digits("1234567890123456"), "1.2 × 10¹⁵");
        assert_eq!(short_digits("0"), "0");
        assert_eq!(short_digits("999999"), "999k");
    }

    #[test]
    fn says_unknown_and_signs_differences() {
        assert_eq!(share(None), "unknown");
        assert_eq!(share(Some(12.34)), "12.3 %");
        assert_eq!(points(Some(-1.25)), "−1.2");
        assert_eq!(points(Some(0.01)), "0.0");
        assert_eq!(points(Some(2.0)), "+2.0");
        assert_eq!(per_cent(1, 0), None);
        assert_eq!(per_cent(3, 2), Some(100.0));
    }

    #[test]
    fn writes_times() {
        assert_eq!(duration(59.4), "59 s");
        assert_eq!(duration(125.0), "2 min 05 s");
        assert_eq!(duration(4_200.0), "1 h 10 min");
        assert_eq!(moment(0), "1970-01-01 00:00");
        assert_eq!(moment(951_827_696_000), "2000-02-29 12:34");
        assert_eq!(moment(-60_000), "1969-12-31 23:59");
    }

    #[test]
    fn cuts_at_words() {
        assert_eq!(cut("short", 10), "short");
        assert_eq!(cut("a red teapot on a table", 16), "a red teapot…");
        assert_eq!(cut("ééééééé", 4), "ééé…");
    }
}
