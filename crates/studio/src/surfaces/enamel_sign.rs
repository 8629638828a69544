//! An old enamelled plate with a rim and screws: on posts out of doors, on brick within.

use super::{Mount, Panel, Surface, scheme, write};
use crate::canvas::{Canvas, Ink};
use crate::colour::{BLACK, WHITE, hex};
use crate::lettering::Typesetter;
use crate::studio::Refusal;

pub(super) struct EnamelSign;

impl Surface for EnamelSign {
    fn name(&self) -> &'static str {
        "enamel_sign"
    }

    fn shape(&self, _: &str, outdoor: bool) -> (f32, f32) {
        if outdoor { (1.0, 0.92) } else { (1.0, 0.6) }
    }

    fn presence(&self) -> f32 {
        1.9
    }

    fn mount(&self) -> Mount {
        Mount::Wall
    }

    fn feet(&self, _: &str, outdoor: bool) -> &'static [f32] {
        if outdoor { &[0.14, 0.86] } else { &[] }
    }

    fn draw(&self, canvas: &mut Canvas, type_: &Typesetter, panel: &Panel) -> Result<(), Refusal> {
        let [x, y, w, h] = panel.area;
        let plate = if panel.outdoor { h * 0.6 } else { h };
        if panel.outdoor {
            for post in [0.12, 0.84] {
                canvas.rect(x + w * post, y + plate * 0.2, w * 0.04, h - plate * 0.2, hex(0x6b7278));
                canvas.rect(x + w * (post + 0.024), y + plate * 0.2, w * 0.016, h - plate * 0.2, hex(0x53595f));
            }
        }
        let mut rng = panel.seed.rng();
        let schemes = [
            (0x1f4e8c, 0xfaf7ee),
            (0x16664a, 0xfaf7ee),
            (0xf7f2e4, 0x1d3f73),
            (0xa3262f, 0xfaf3e2),
            (0xf3d98b, 0x2b2620),
        ];
        let (ground, letters) = scheme(panel, &mut rng, &schemes);
        canvas.rounded(x + 5.0, y + 9.0, w, plate, 22.0, BLACK.alpha(0.3));
        canvas.rounded(x, y, w, plate, 22.0, letters.mix(BLACK, 0.12));
        canvas.rounded(
            x + 5.0,
            y + 5.0,
            w - 10.0,
            plate - 10.0,
            18.0,
            Ink::down(y, ground.lighter(0.04), y + plate, ground),
        );
        if let Some(rim) = crate::canvas::rounded(x + 20.0, y + 20.0, w - 40.0, plate - 40.0, 12.0) {
            canvas.stroke(&rim, letters.alpha(0.9), 5.0);
        }
        for (sx, sy) in [(0.045, 0.08), (0.955, 0.08), (0.045, 0.92), (0.955, 0.92)] {
            let (cx, cy) = (x + w * sx, y + plate * sy);
            // Where a screw holds it, the enamel has chipped and rusted.
            canvas.ellipse(cx + 2.0, cy + 1.0, 13.0, 11.0, hex(0x7a4a2f).alpha(0.75));
            canvas.ellipse(cx, cy, 7.0, 7.0, hex(0xb9bcc0));
            canvas.line(&[(cx - 4.0, cy - 3.0), (cx + 4.0, cy + 3.0)], hex(0x63676c), 2.0);
        }
        canvas.polygon(
            &[
                (x + w * 0.1, y + 7.0),
                (x + w * 0.34, y + 7.0),
                (x + w * 0.2, y + plate - 7.0),
                (x + w * 0.04, y + plate - 7.0),
            ],
            WHITE.alpha(0.09),
        );
        let area = [x + w * 0.1, y + plate * 0.18, w * 0.8, plate * 0.64];
        write(canvas, type_, panel, "RobotoSlab_700Bold", area, letters)
    }
}
