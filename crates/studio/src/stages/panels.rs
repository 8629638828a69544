//! Where the panels of a sequence stand on the sheet, in their reading order.

/// How panels may be set out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Setting {
    Row,
    Column,
    Grid,
    Ring,
    Diagonal,
    Arc,
    /// One wide panel above the rest.
    Header,
}

/// A panel: left, top, width and height in units.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Cell {
    pub area: [f32; 4],
}

impl Setting {
    /// The setting of an arrangement's id.
    pub(crate) fn find(id: &str) -> Option<Setting> {
        Some(match id {
            "row" => Setting::Row,
            "column" => Setting::Column,
            "grid" => Setting::Grid,
            "ring" => Setting::Ring,
            "diagonal" => Setting::Diagonal,
            "arc" => Setting::Arc,
            _ => return None,
        })
    }

    /// Settings that suit so many panels on a sheet of this shape where nothing is asked for.
    pub(crate) fn free(count: usize, width: f32, height: f32) -> &'static [Setting] {
        let wide = width / height;
        match (count, wide) {
            (..=3, 1.3..) => &[Setting::Row],
            (..=3, ..=0.8) => &[Setting::Column],
            (2, _) => &[Setting::Row, Setting::Column],
            (3, _) => &[Setting::Row, Setting::Column, Setting::Header],
            _ => &[Setting::Grid],
        }
    }

    /// Whether its order is not clear from reading alone.
    pub(crate) fn needs_arrows(self) -> bool {
        self == Setting::Ring
    }
}

/// The panels on a sheet of this size, with this space between them.
pub(crate) fn cells(setting: Setting, count: usize, width: f32, height: f32, gap: f32) -> Vec<Cell> {
    let margin = gap * 1.5;
    let (wide, high) = (width - 2.0 * margin, height - 2.0 * margin);
    let n = count as f32;
    match setting {
        Setting::Row => {
            let w = ((wide - gap * (n - 1.0)) / n).min(high * 1.35);
            let h = high.min(
                w * if count < 3 {
                    1.5
                } else if count < 5 {
                    2.3
                } else {
                    3.1
                },
            );
            line(count, width, height, (w, h), (w + gap, 0.0))
        }
        Setting::Column => {
            let h = ((high - gap * (n - 1.0)) / n).min(wide * 1.2);
            let w = wide.min(h * 2.6);
            line(count, width, height, (w, h), (0.0, h + gap))
        }
        Setting::Diagonal => {
            // They stand one below the other, so that each may reach over the next.
            let h = (high - gap * (n - 1.0)) / n;
            let w = (h * 1.5).min(wide * 0.46);
            line(count, width, height, (w, h), ((wide - w) / (n - 1.0).max(1.0), (high - h) / (n - 1.0).max(1.0)))
        }
        Setting::Arc => arc(count, width, height, gap),
        Setting::Ring => ring(count, width, height, gap),
        Setting::Header => {
            let top = (high - gap) * 0.52;
            let w = (wide - gap * (n - 2.0)) / (n - 1.0).max(1.0);
            let rest = (0..count.saturating_sub(1))
                .map(|at| [margin + (w + gap) * at as f32, margin + top + gap, w, high - gap - top]);
            std::iter::once([margin, margin, wide, top]).chain(rest).map(|area| Cell { area }).collect()
        }
        Setting::Grid => grid(count, (margin, wide), (margin, high), gap),
    }
}

fn line(count: usize, width: f32, height: f32, (w, h): (f32, f32), (dx, dy): (f32, f32)) -> Vec<Cell> {
    let steps = count.saturating_sub(1) as f32;
    let (x, y) = ((width - dx * steps - w) / 2.0, (height - dy * steps - h) / 2.0);
    (0..count).map(|at| Cell { area: [x + dx * at as f32, y + dy * at as f32, w, h] }).collect()
}

fn grid(count: usize, (x, wide): (f32, f32), (y, high): (f32, f32), gap: f32) -> Vec<Cell> {
    let rows: &[usize] = match (count, wide > high * 0.95) {
        (2, true) => &[2],
        (2, false) => &[1, 1],
        (3, _) => &[1, 2],
        (4, _) => &[2, 2],
        (5, true) => &[2, 3],
        (5, false) => &[1, 2, 2],
        (6, true) => &[3, 3],
        _ => &[2, 2, 2],
    };
    let h = ((high - gap * (rows.len() as f32 - 1.0)) / rows.len() as f32).min(if count == 6 {
        wide / 3.0 * 1.42
    } else {
        wide
    });
    let top = y + (high - h * rows.len() as f32 - gap * (rows.len() as f32 - 1.0)) / 2.0;
    let mut out = Vec::new();
    for (row, &many) in rows.iter().enumerate() {
        let w = (wide - gap * (many as f32 - 1.0)) / many as f32;
        out.extend((0..many).map(|at| Cell { area: [x + (w + gap) * at as f32, top + (h + gap) * row as f32, w, h] }));
    }
    out
}

/// Clockwise from the top.
fn ring(count: usize, width: f32, height: f32, gap: f32) -> Vec<Cell> {
    let n = count.max(3) as f32;
    let short = width.min(height);
    let side = short * if count > 4 { 0.27 } else { 0.31 };
    let (rx, ry) = ((width - side - 2.0 * gap) / 2.0, (height - side - 2.0 * gap) / 2.0);
    let (rx, ry) = (rx.min(ry * 1.7), ry.min(rx * 1.7));
    (0..count)
        .map(|at| {
            let angle = (at as f32 / n * 360.0 - 90.0).to_radians();
            let (x, y) = (width / 2.0 + angle.cos() * rx, height / 2.0 + angle.sin() * ry);
            Cell { area: [x - side / 2.0, y - side / 2.0, side, side] }
        })
        .collect()
}

/// Up and down again, like a bridge.
fn arc(count: usize, width: f32, height: f32, gap: f32) -> Vec<Cell> {
    let n = count as f32;
    let w = (width - gap * (n + 2.0)) / n;
    let h = (w * 1.35).min(height * 0.5);
    let rise = (height - h - 3.0 * gap).min(h * 0.8);
    let low = (height + rise - h) / 2.0;
    (0..count)
        .map(|at| {
            let t = if count < 2 { 0.5 } else { at as f32 / (n - 1.0) };
            let lift = (t * std::f32::consts::PI).sin();
            Cell { area: [gap * 1.5 + (w + gap) * at as f32, low - rise * lift, w, h] }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn panels_stay_on_the_sheet_and_apart() {
        let all = [
            Setting::Row,
            Setting::Column,
            Setting::Grid,
            Setting::Ring,
            Setting::Diagonal,
            Setting::Arc,
            Setting::Header,
        ];
        for (setting, (width, height)) in
            all.iter().flat_map(|s| [(1000.0, 1000.0), (1750.0, 1000.0), (1000.0, 1750.0)].map(|size| (*s, size)))
        {
            let most = if matches!(setting, Setting::Diagonal | Setting::Arc | Setting::Header) { 3 } else { 6 };
            for count in 3..=most {
                let cells = cells(setting, count, width, height, 24.0);
                assert_eq!(cells.len(), count);
                for (at, Cell { area: [x, y, w, h] }) in cells.iter().enumerate() {
                    assert!(
                        *x >= 0.0 && *y >= 0.0 && x + w <= width + 0.1 && y + h <= height + 0.1,
                        "{setting:?} {count}"
                    );
                    let apart = |other: &Cell| {
                        let [a, b, c, d] = other.area;
                        x + w <= a || a + c <= *x || y + h <= b || b + d <= *y
                    };
                    assert!(cells[at + 1..].iter().all(apart), "{setting:?} {count} {width}");
                }
            }
        }
    }
}
