//! Headgear: hats, masks, feathers and wreaths of the folk.

use super::folk::{Folk, Hat};
use crate::figures::culture_and_history::costume::cut::darker;
use crate::figures::culture_and_history::costume::easel::Easel;

/// Hair or feathers behind the body.
pub(super) fn behind(e: &mut Easel, kind: Folk) {
    match kind.hat {
        Hat::Long | Hat::Flowers(_) | Hat::Candles => e.blob(&[(-72.0, 70.0), (0.0, -10.0), (72.0, 70.0), (86.0, 300.0), (0.0, 330.0), (-86.0, 300.0)], kind.hair),
        Hat::Feathers(rgb) => {
            for at in -5..=5 {
                e.set((0.0, 70.0), 1.0, at as f32 * 16.0, |e| {
                    e.blob(&[(-16.0, 0.0), (-34.0, -130.0), (0.0, -220.0), (34.0, -130.0), (16.0, 0.0)], if at % 2 == 0 { rgb } else { darker(rgb, -0.1) });
                });
            }
        }
        _ => {}
    }
}

/// A painted face of wood or paper in place of a face.
pub(super) fn mask(e: &mut Easel, rgb: u32) {
    e.blob(&[(0.0, -12.0), (64.0, 16.0), (76.0, 94.0), (46.0, 170.0), (0.0, 196.0), (-46.0, 170.0), (-76.0, 94.0), (-64.0, 16.0)], rgb);
    for side in [-1.0, 1.0] {
        e.oval((side * 30.0, 84.0), 21.0, 16.0, 0xfaf6e8);
        e.dot((side * 30.0, 84.0), 8.0, 9.0, 0x1e1618);
        e.line(&[(side * 8.0, 56.0), (side * 34.0, 44.0), (side * 58.0, 58.0)], darker(rgb, 0.25), 8.0);
    }
    e.area(&[(0.0, 90.0), (13.0, 128.0), (-13.0, 128.0)], darker(rgb, 0.08));
    e.blob(&[(-34.0, 148.0), (0.0, 140.0), (34.0, 148.0), (0.0, 170.0)], 0xb03038);
}

/// What is on the head.
pub(super) fn draw(e: &mut Easel, kind: Folk) {
    match kind.hat {
        Hat::Bare | Hat::Long | Hat::Mask(_) => {}
        Hat::Straw(rgb) => {
            e.oval((0.0, 34.0), 132.0, 30.0, rgb);
            e.blob(&[(-62.0, 28.0), (-50.0, -42.0), (0.0, -58.0), (50.0, -42.0), (62.0, 28.0), (0.0, 40.0)], rgb);
            e.line(&[(-62.0, 16.0), (0.0, 28.0), (62.0, 16.0)], kind.trim.unwrap_or(0xb03030), 14.0);
        }
        Hat::Turban(rgb) => {
            e.blob(&[(-80.0, 46.0), (-84.0, -6.0), (-30.0, -54.0), (40.0, -52.0), (86.0, -4.0), (78.0, 46.0), (0.0, 30.0)], rgb);
            for s in [0.0, 26.0, 52.0] {
                e.line(&[(-78.0, 30.0 - s), (0.0, 10.0 - s * 0.8), (78.0, 26.0 - s)], darker(rgb, 0.1), 6.0);
            }
        }
        Hat::Tall(rgb) => e.blob(&[(-58.0, 44.0), (-50.0, -70.0), (-34.0, -140.0), (34.0, -140.0), (50.0, -70.0), (58.0, 44.0), (0.0, 54.0)], rgb),
        Hat::Round(rgb) => {
            e.blob(&[(-60.0, 22.0), (-52.0, -40.0), (0.0, -64.0), (52.0, -40.0), (60.0, 22.0), (0.0, 34.0)], rgb);
            e.oval((0.0, 24.0), 88.0, 17.0, rgb);
        }
        Hat::Scarf(rgb) => {
            e.blob(&[(-72.0, 120.0), (-76.0, 20.0), (0.0, -26.0), (76.0, 20.0), (72.0, 120.0), (96.0, 230.0), (62.0, 240.0), (54.0, 60.0), (0.0, 34.0), (-54.0, 60.0), (-62.0, 240.0), (-96.0, 230.0)], rgb);
        }
        Hat::Band(rgb) => e.line(&[(-64.0, 60.0), (0.0, 38.0), (64.0, 60.0)], rgb, 20.0),
        Hat::Flowers(rgb) => {
            for (at, x) in [-62.0, -36.0, -8.0, 20.0, 46.0, 66.0].into_iter().enumerate() {
                let y = 10.0 + (x / 66.0_f32).powi(2) * 34.0;
                e.oval((x, y), 20.0, 19.0, [rgb, 0xf6f0e0, 0xf0c040][at % 3]);
            }
        }
        Hat::Feathers(rgb) => e.line(&[(-64.0, 52.0), (0.0, 30.0), (64.0, 52.0)], darker(rgb, 0.16), 24.0),
        Hat::Tricorn(rgb) => e.blob(&[(-124.0, 10.0), (-50.0, -26.0), (0.0, -60.0), (50.0, -26.0), (124.0, 10.0), (60.0, 34.0), (0.0, 48.0), (-60.0, 34.0)], rgb),
        Hat::Bun(rgb) => {
            e.oval((0.0, -30.0), 40.0, 32.0, kind.hair);
            e.oval((44.0, -16.0), 19.0, 19.0, rgb);
        }
        Hat::Candles => {
            e.line(&[(-64.0, 50.0), (0.0, 26.0), (64.0, 50.0)], 0x3f8a4a, 24.0);
            for x in [-48.0, -16.0, 16.0, 48.0] {
                e.block([x - 8.0, -50.0, 16.0, 80.0], 0xfbf4e2);
                super::props::flame(e, (x, -46.0), 48.0);
            }
        }
        Hat::Winged(rgb) => {
            for side in [-1.0, 1.0] {
                e.blob(&[(side * 54.0, 20.0), (side * 96.0, -20.0), (side * 120.0, -110.0), (side * 82.0, -70.0), (side * 60.0, -20.0)], 0xf3efe6);
            }
            e.blob(&[(-66.0, 48.0), (-60.0, -24.0), (0.0, -66.0), (60.0, -24.0), (66.0, 48.0), (0.0, 54.0)], rgb);
            e.line(&[(-66.0, 38.0), (0.0, 50.0), (66.0, 38.0)], 0xe0b040, 13.0);
        }
    }
}
