//! Where rows and columns of text stand: the largest size that fits, and then the room between them. Nothing is drawn here.

/// How a text stands in its column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Flush {
    #[default]
    Left,
    Centre,
    Right,
}

/// What becomes of the width that the columns leave over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Spread {
    /// The columns stay together; the block stands as this flush says.
    Pack(Flush),
    /// The last column ends at the right edge, the others stand at the left.
    Ends,
    /// Each column gets its share, as cells of a table do.
    Even,
}

/// A block of rows to be placed.
#[derive(Clone, Debug)]
pub(crate) struct Ask {
    /// Left, top, width, height.
    pub area: [f32; 4],
    /// Each row's widths by column, in ems.
    pub widths: Vec<Vec<f32>>,
    /// Each row's height against a line's.
    pub heights: Vec<f32>,
    /// Room between columns, in ems.
    pub gap: f32,
    /// The least and the most height of a row, in ems.
    pub leading: (f32, f32),
    /// The largest type size.
    pub tallest: f32,
    pub spread: Spread,
    /// Where the block stands if it is lower than the area: 0 at its top, 0.5 in its middle.
    pub drop: f32,
}

/// A placed block.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Block {
    pub size: f32,
    /// Left and right of each column.
    pub columns: Vec<[f32; 2]>,
    /// Top and bottom of each row.
    pub rows: Vec<[f32; 2]>,
}

/// How far a row's baseline lies below its middle, in ems: half a capital's height.
const HALF_CAP: f32 = 0.35;

impl Block {
    /// A row's baseline.
    pub(crate) fn baseline(&self, row: usize) -> f32 {
        let [top, bottom] = self.rows[row];
        (top + bottom) / 2.0 + HALF_CAP * self.size
    }

    /// Where a text this wide, in units, begins in a column.
    pub(crate) fn start(&self, column: usize, wide: f32, flush: Flush) -> f32 {
        let [left, right] = self.columns[column];
        match flush {
            Flush::Left => left,
            Flush::Centre => (left + right - wide) / 2.0,
            Flush::Right => right - wide,
        }
    }

    /// Left, top, right and bottom of all.
    pub(crate) fn edges(&self) -> [f32; 4] {
        let left = self.columns.first().map_or(0.0, |column| column[0]);
        let right = self.columns.last().map_or(0.0, |column| column[1]);
        let top = self.rows.first().map_or(0.0, |row| row[0]);
        let bottom = self.rows.last().map_or(0.0, |row| row[1]);
        [left, top, right, bottom]
    }
}

/// Places a block in its area.
pub(crate) fn solve(ask: &Ask) -> Block {
    let [x, y, w, h] = ask.area;
    let count = ask.widths.iter().map(Vec::len).max().unwrap_or(0).max(1);
    let ems: Vec<f32> =
        (0..count).map(|at| ask.widths.iter().filter_map(|row| row.get(at)).fold(0.0_f32, |a, b| a.max(*b))).collect();
    let tall: f32 = ask.heights.iter().sum::<f32>().max(0.01);
    let gaps = match ask.spread {
        // A cell has half a gap on either side.
        Spread::Even => ask.gap * count as f32,
        _ => ask.gap * (count - 1) as f32,
    };
    let wide = (ems.iter().sum::<f32>() + gaps).max(0.01);
    let size = (w / wide).min(h / (tall * ask.leading.0)).min(ask.tallest);
    let leading = (h / (tall * size)).min(ask.leading.1);
    let mut top = y + (h - tall * leading * size).max(0.0) * ask.drop;
    let rows = ask
        .heights
        .iter()
        .map(|height| {
            let row = [top, top + height * leading * size];
            top = row[1];
            row
        })
        .collect();
    Block { size, columns: columns(ask, &ems, size, x, w), rows }
}

fn columns(ask: &Ask, ems: &[f32], size: f32, x: f32, w: f32) -> Vec<[f32; 2]> {
    let gap = ask.gap * size;
    let used: f32 = ems.iter().sum::<f32>() * size;
    let count = ems.len();
    let between = gap * (count - 1) as f32;
    let (mut left, pad, last) = match ask.spread {
        Spread::Pack(Flush::Left) => (x, 0.0, 0.0),
        Spread::Pack(Flush::Centre) => (x + (w - used - between) / 2.0, 0.0, 0.0),
        Spread::Pack(Flush::Right) => (x + w - used - between, 0.0, 0.0),
        Spread::Ends => (x, 0.0, w - used - between),
        Spread::Even => (x + gap / 2.0, ((w - used - gap * count as f32) / count as f32).max(0.0), 0.0),
    };
    let mut out = Vec::with_capacity(count);
    for (at, em) in ems.iter().enumerate() {
        // What is over goes before the last column, or into it where it is the only one.
        let extra = if at + 1 == count { last.max(0.0) } else { 0.0 };
        if count > 1 {
            left += extra;
        }
        let own = em * size + pad + if count > 1 { 0.0 } else { extra };
        out.push([left, left + own]);
        left += own + gap;
    }
    out
}

/// Breaks words of these widths into lines no wider than a measure; gives the number of words of each line.
pub(crate) fn wrap(words: &[f32], space: f32, measure: f32) -> Vec<usize> {
    let mut lines = Vec::new();
    let (mut count, mut wide) = (0, 0.0);
    for word in words {
        let with = if count == 0 { *word } else { wide + space + word };
        if count > 0 && with > measure {
            lines.push(count);
            (count, wide) = (1, *word);
        } else {
            (count, wide) = (count + 1, with);
        }
    }
    if count > 0 {
        lines.push(count);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask(spread: Spread) -> Ask {
        Ask {
            area: [100.0, 200.0, 600.0, 400.0],
            widths: vec![vec![4.0, 2.0, 1.5], vec![6.5, 1.0, 3.0], vec![2.0, 2.5, 2.0], vec![5.0, 0.5, 1.0]],
            heights: vec![1.3, 1.0, 1.0, 1.0],
            gap: 1.2,
            leading: (1.3, 2.2),
            tallest: 60.0,
            spread,
            drop: 0.5,
        }
    }

    #[test]
    fn all_stands_in_the_box_in_order_and_nothing_overlaps() {
        let spreads = [Spread::Ends, Spread::Even, Spread::Pack(Flush::Left), Spread::Pack(Flush::Right)];
        for spread in spreads {
            let ask = ask(spread);
            let block = solve(&ask);
            let [left, top, right, bottom] = block.edges();
            assert!(left >= 99.9 && right <= 700.1 && top >= 199.9 && bottom <= 600.1, "{spread:?} {block:?}");
            assert!(block.columns.windows(2).all(|pair| pair[0][1] < pair[1][0]), "{spread:?} {block:?}");
            assert!(block.rows.windows(2).all(|pair| pair[0][1] <= pair[1][0] + 0.01), "{spread:?}");
            for (row, widths) in ask.widths.iter().enumerate() {
                for (column, em) in widths.iter().enumerate() {
                    for flush in [Flush::Left, Flush::Centre, Flush::Right] {
                        let start = block.start(column, em * block.size, flush);
                        let [from, to] = block.columns[column];
                        assert!(start >= from - 0.1 && start + em * block.size <= to + 0.1, "{row} {column} {flush:?}");
                    }
                }
                let base = block.baseline(row);
                assert!(base > block.rows[row][0] && base < block.rows[row][1]);
            }
        }
    }

    #[test]
    fn prices_end_at_the_right_edge() {
        let block = solve(&ask(Spread::Ends));
        assert!((block.columns[2][1] - 700.0).abs() < 0.1);
    }

    #[test]
    fn lines_break_between_words_and_lose_none() {
        let words = [3.0, 2.0, 4.0, 1.0, 1.0, 6.0];
        let lines = wrap(&words, 0.5, 6.0);
        assert_eq!(lines.iter().sum::<usize>(), words.len());
        let mut at = 0;
        for count in lines {
            let wide: f32 = words[at..at + count].iter().sum::<f32>() + 0.5 * (count - 1) as f32;
            assert!(wide <= 6.0);
            at += count;
        }
    }
}
