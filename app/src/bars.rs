//! Where the bars of a chart stand. All bars of one chart share a zero line and a scale.

/// The scale of a chart: the greatest value is `width` wide.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    greatest: f64,
    width: f64,
}

impl Scale {
    /// A scale on which the greatest of these values just fits; without values everything is at zero.
    pub fn new(values: impl IntoIterator<Item = f64>, width: f64) -> Self {
        Self { greatest: values.into_iter().filter(|value| value.is_finite()).fold(0.0, f64::max), width }
    }

    /// How far from the zero line a value reaches, to a tenth.
    pub fn at(&self, value: f64) -> f64 {
        if self.greatest <= 0.0 || !value.is_finite() {
            return 0.0;
        }
        (value.max(0.0) / self.greatest * self.width * 10.0).round() / 10.0
    }

    /// Round values for the axis, three to six of them, from zero on.
    pub fn ticks(&self) -> Vec<f64> {
        if self.greatest <= 0.0 {
            return vec![0.0];
        }
        let power = 10f64.powf((self.greatest / 4.0).log10().floor());
        let step = [1.0, 2.0, 5.0, 10.0]
            .into_iter()
            .map(|factor| factor * power)
            .find(|step| self.greatest / step <= 5.0)
            .unwrap_or(10.0 * power);
        let mut ticks = Vec::new();
        let mut value = 0.0;
        while value <= self.greatest * 1.0001 {
            ticks.push(value);
            value += step;
        }
        ticks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_greatest_fills_the_width() {
        let scale = Scale::new([2.0, 8.0, f64::NAN], 100.0);
        assert_eq!(scale.at(8.0), 100.0);
        assert_eq!(scale.at(2.0), 25.0);
        assert_eq!(scale.at(-1.0), 0.0);
        assert_eq!(scale.at(f64::NAN), 0.0);
    }

    #[test]
    fn an_empty_chart_stays_at_zero() {
        let scale = Scale::new([], 100.0);
        assert_eq!(scale.at(5.0), 0.0);
        assert_eq!(scale.ticks(), [0.0]);
    }

    #[test]
    fn ticks_are_round_and_few() {
        assert_eq!(Scale::new([11.2], 1.0).ticks(), [0.0, 5.0, 10.0]);
        assert_eq!(Scale::new([4.2], 1.0).ticks(), [0.0, 1.0, 2.0, 3.0, 4.0]);
    }
}
