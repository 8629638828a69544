//! Things in exploded view, as tables of turned parts.

use super::explode::{Part, Piece, explode};
use crate::figures::look::Tone::{
    self, Bone, Earth, Glass, Gold, Grey, Ink, Metal, Orange, Red, Rock, Sand, Soft, Teal, Wood,
};
use crate::figures::pen::Pen;
use Piece::{Bore, Coil, Face, Hand, Prism, Rays, Tinted, Turned};

pub(super) const fn part<'a>(name: &'a str, long: f32, pieces: &'a [Piece<'a>]) -> Part<'a> {
    Part { name, long, pieces }
}

pub(super) fn click_pen(pen: &mut Pen) {
    let parts = [
        part("Cone", 90.0, &[Turned(Metal, &[(0.0, 7.0), (60.0, 30.0), (90.0, 34.0)])]),
        part("Spring", 90.0, &[Coil(0.0, 90.0, 16.0, 6)]),
        part("Refill", 240.0, &[Turned(Soft, &[(0.0, 3.0), (24.0, 8.0), (24.0, 12.0), (240.0, 12.0)])]),
        part("Barrel", 230.0, &[Tinted(Tone::Blue, &[(0.0, 34.0), (230.0, 36.0)]), Bore(0.0, 24.0)]),
        part("Button", 80.0, &[Turned(Metal, &[(0.0, 14.0), (30.0, 14.0), (30.0, 20.0), (80.0, 20.0)])]),
    ];
    explode(pen, &parts, 0.0);
}

pub(super) fn torch(pen: &mut Pen) {
    let parts = [
        part("Lens", 26.0, &[Turned(Glass, &[(0.0, 92.0), (26.0, 92.0)]), Face(Glass, 0.0, 72.0)]),
        part("Reflector", 70.0, &[Turned(Metal, &[(0.0, 92.0), (70.0, 34.0)]), Face(Soft, 0.0, 80.0), Bore(8.0, 22.0)]),
        part(
            "Bulb",
            70.0,
            &[
                Turned(Gold, &[(28.0, 20.0), (70.0, 20.0)]),
                Turned(Glass, &[(0.0, 14.0), (8.0, 24.0), (26.0, 24.0), (34.0, 16.0)]),
            ],
        ),
        part(
            "Batteries",
            250.0,
            &[
                Turned(Red, &[(128.0, 46.0), (244.0, 46.0)]),
                Turned(Metal, &[(118.0, 14.0), (128.0, 14.0)]),
                Turned(Red, &[(10.0, 46.0), (116.0, 46.0)]),
                Turned(Metal, &[(0.0, 14.0), (10.0, 14.0)]),
            ],
        ),
        part("Tail cap", 70.0, &[Tinted(Rock, &[(0.0, 56.0), (70.0, 56.0)]), Bore(0.0, 42.0)]),
    ];
    explode(pen, &parts, 0.0);
}

pub(super) fn bolted_joint(pen: &mut Pen) {
    let parts = [
        part("Bolt", 190.0, &[Turned(Metal, &[(38.0, 24.0), (190.0, 24.0)]), Prism(Metal, 6, 0.0, 40.0, 50.0)]),
        part("Washer", 12.0, &[Turned(Gold, &[(0.0, 54.0), (12.0, 54.0)]), Bore(0.0, 27.0)]),
        part("Upper plate", 40.0, &[Prism(Tone::Blue, 4, 0.0, 40.0, 130.0), Bore(0.0, 27.0)]),
        part("Lower plate", 40.0, &[Prism(Teal, 4, 0.0, 40.0, 130.0), Bore(0.0, 27.0)]),
        part("Nut", 42.0, &[Prism(Metal, 6, 0.0, 42.0, 50.0), Bore(0.0, 24.0)]),
    ];
    explode(pen, &parts, 90.0);
}

/// One bolt, so many washers and one nut.
pub(super) fn washers(pen: &mut Pen, count: usize) {
    let head = [Tinted(Metal, &[(40.0, 24.0), (200.0, 24.0)]), Tinted(Metal, &[(0.0, 52.0), (40.0, 52.0)])];
    let washer = [Turned(Gold, &[(0.0, 56.0), (12.0, 56.0)]), Bore(0.0, 27.0)];
    let nut = [Prism(Metal, 6, 0.0, 44.0, 50.0), Bore(0.0, 24.0)];
    let mut parts = vec![part("Bolt", 200.0, &head)];
    parts.extend((0..count).map(|_| part("Washer", 12.0, &washer)));
    parts.push(part("Nut", 44.0, &nut));
    explode(pen, &parts, 0.0);
}

pub(super) fn skate_wheel(pen: &mut Pen) {
    const BEARING: &[Piece] =
        &[Turned(Metal, &[(0.0, 54.0), (34.0, 54.0)]), Face(Grey, 0.0, 44.0), Face(Metal, 0.0, 32.0), Bore(0.0, 18.0)];
    let parts = [
        part("Axle nut", 34.0, &[Prism(Metal, 6, 0.0, 34.0, 34.0), Bore(0.0, 16.0)]),
        part("Outer bearing", 34.0, BEARING),
        part(
            "Wheel",
            130.0,
            &[Tinted(Orange, &[(0.0, 96.0), (18.0, 124.0), (112.0, 124.0), (130.0, 96.0)]), Bore(0.0, 56.0)],
        ),
        part("Inner bearing", 34.0, BEARING),
        part(
            "Axle",
            200.0,
            &[Turned(Rock, &[(150.0, 40.0), (200.0, 40.0)]), Turned(Metal, &[(0.0, 16.0), (150.0, 16.0)])],
        ),
    ];
    explode(pen, &parts, 0.0);
}

pub(super) fn pepper_mill(pen: &mut Pen) {
    let parts = [
        part("Knob", 44.0, &[Turned(Metal, &[(0.0, 6.0), (8.0, 20.0), (30.0, 22.0), (44.0, 12.0)])]),
        part("Head", 110.0, &[Tinted(Wood, &[(0.0, 26.0), (26.0, 60.0), (70.0, 72.0), (110.0, 52.0)])]),
        part(
            "Body",
            240.0,
            &[Turned(Wood, &[(0.0, 54.0), (90.0, 44.0), (180.0, 60.0), (240.0, 76.0)]), Bore(0.0, 34.0)],
        ),
        part("Grinder", 60.0, &[Turned(Metal, &[(0.0, 24.0), (60.0, 46.0)]), Rays(0.0, 6.0, 22.0, 10, 3.0)]),
        part("Base ring", 30.0, &[Turned(Metal, &[(0.0, 78.0), (30.0, 80.0)]), Bore(0.0, 50.0)]),
    ];
    explode(pen, &parts, 90.0);
}

pub(super) fn moka_pot(pen: &mut Pen) {
    let parts = [
        part("Lid", 44.0, &[Turned(Metal, &[(16.0, 30.0), (44.0, 92.0)]), Turned(Ink, &[(0.0, 14.0), (16.0, 12.0)])]),
        part(
            "Upper chamber",
            150.0,
            &[Prism(Metal, 8, 0.0, 120.0, 96.0), Face(Soft, 0.0, 78.0), Turned(Metal, &[(-20.0, 12.0), (0.0, 14.0)])],
        ),
        part("Filter plate", 14.0, &[Turned(Gold, &[(0.0, 80.0), (14.0, 80.0)]), Rays(0.0, 20.0, 66.0, 20, 3.0)]),
        part(
            "Coffee funnel",
            150.0,
            &[
                Turned(Metal, &[(40.0, 14.0), (150.0, 14.0)]),
                Turned(Metal, &[(0.0, 74.0), (40.0, 74.0)]),
                Face(Earth, 0.0, 62.0),
            ],
        ),
        part(
            "Boiler",
            130.0,
            &[Prism(Metal, 8, 10.0, 130.0, 110.0), Turned(Metal, &[(0.0, 84.0), (12.0, 84.0)]), Bore(0.0, 66.0)],
        ),
    ];
    explode(pen, &parts, 90.0);
}

pub(super) fn coffee_press(pen: &mut Pen) {
    let parts = [
        part("Knob", 40.0, &[Turned(Ink, &[(0.0, 12.0), (10.0, 24.0), (28.0, 24.0), (40.0, 10.0)])]),
        part("Lid", 40.0, &[Turned(Metal, &[(0.0, 40.0), (20.0, 92.0), (40.0, 96.0)]), Bore(0.0, 10.0)]),
        part("Plunger rod", 170.0, &[Turned(Metal, &[(0.0, 8.0), (170.0, 8.0)])]),
        part("Mesh filter", 24.0, &[Turned(Gold, &[(0.0, 84.0), (24.0, 84.0)]), Rays(0.0, 12.0, 78.0, 24, 3.0)]),
        part("Glass jug", 220.0, &[Turned(Glass, &[(0.0, 96.0), (220.0, 96.0)]), Face(Soft, 0.0, 86.0)]),
    ];
    explode(pen, &parts, 90.0);
}

pub(super) fn wristwatch(pen: &mut Pen) {
    let parts = [
        part("Crystal", 14.0, &[Turned(Glass, &[(0.0, 92.0), (14.0, 98.0)])]),
        part(
            "Hands",
            10.0,
            &[
                Hand(0.0, 54.0, -55.0, 9.0),
                Hand(0.0, 80.0, 60.0, 6.0),
                Face(Gold, 0.0, 9.0),
                Turned(Gold, &[(0.0, 3.0), (10.0, 3.0)]),
            ],
        ),
        part(
            "Dial",
            12.0,
            &[Turned(Bone, &[(0.0, 96.0), (12.0, 96.0)]), Rays(0.0, 76.0, 90.0, 12, 5.0), Bore(0.0, 6.0)],
        ),
        part(
            "Movement",
            40.0,
            &[
                Turned(Gold, &[(0.0, 92.0), (40.0, 92.0)]),
                Face(Metal, 0.0, 60.0),
                Rays(0.0, 44.0, 60.0, 24, 3.0),
                Face(Red, 0.0, 12.0),
            ],
        ),
        part("Case back", 30.0, &[Tinted(Metal, &[(0.0, 108.0), (30.0, 104.0)]), Face(Soft, 0.0, 94.0)]),
    ];
    explode(pen, &parts, 0.0);
}

pub(super) fn clock_face(pen: &mut Pen) {
    const HUB: &[(f32, f32)] = &[(0.0, 9.0), (8.0, 9.0)];
    let parts = [
        part("Glass", 14.0, &[Turned(Glass, &[(0.0, 112.0), (14.0, 116.0)])]),
        part("Second hand", 8.0, &[Turned(Red, HUB), Hand(0.0, 96.0, 120.0, 4.0)]),
        part("Minute hand", 8.0, &[Turned(Metal, HUB), Hand(0.0, 90.0, 20.0, 8.0)]),
        part("Hour hand", 8.0, &[Turned(Metal, HUB), Hand(0.0, 60.0, -60.0, 12.0)]),
        part(
            "Dial",
            24.0,
            &[Tinted(Bone, &[(0.0, 116.0), (24.0, 116.0)]), Rays(0.0, 94.0, 108.0, 12, 6.0), Bore(0.0, 8.0)],
        ),
    ];
    explode(pen, &parts, 0.0);
}

pub(super) fn loudspeaker(pen: &mut Pen) {
    let parts = [
        part("Dust cap", 26.0, &[Turned(Ink, &[(0.0, 12.0), (10.0, 28.0), (26.0, 36.0)])]),
        part(
            "Cone",
            90.0,
            &[Tinted(Earth, &[(0.0, 116.0), (10.0, 104.0), (90.0, 36.0)]), Face(Sand, 6.0, 96.0), Bore(30.0, 34.0)],
        ),
        part(
            "Spider",
            16.0,
            &[
                Turned(Gold, &[(0.0, 74.0), (16.0, 74.0)]),
                Face(Sand, 0.0, 58.0),
                Face(Gold, 0.0, 46.0),
                Bore(0.0, 32.0),
            ],
        ),
        part("Basket", 90.0, &[Turned(Rock, &[(0.0, 124.0), (14.0, 118.0), (90.0, 60.0)]), Bore(0.0, 106.0)]),
        part(
            "Magnet",
            60.0,
            &[
                Turned(Metal, &[(0.0, 84.0), (60.0, 84.0)]),
                Face(Soft, 0.0, 42.0),
                Bore(0.0, 34.0),
                Face(Metal, 0.0, 26.0),
            ],
        ),
    ];
    explode(pen, &parts, 0.0);
}

pub(super) fn syringe(pen: &mut Pen) {
    let parts = [
        part("Cap", 130.0, &[Tinted(Orange, &[(0.0, 8.0), (100.0, 12.0), (130.0, 20.0)])]),
        part(
            "Needle",
            130.0,
            &[Turned(Teal, &[(90.0, 10.0), (130.0, 20.0)]), Turned(Metal, &[(0.0, 2.0), (90.0, 3.0)])],
        ),
        part(
            "Barrel",
            230.0,
            &[
                Turned(Glass, &[(218.0, 66.0), (230.0, 66.0)]),
                Turned(Glass, &[(0.0, 8.0), (26.0, 10.0), (26.0, 42.0), (218.0, 42.0)]),
            ],
        ),
        part("Rubber seal", 34.0, &[Turned(Ink, &[(0.0, 12.0), (10.0, 36.0), (34.0, 36.0)])]),
        part(
            "Plunger",
            190.0,
            &[Turned(Soft, &[(176.0, 46.0), (190.0, 46.0)]), Turned(Soft, &[(0.0, 22.0), (176.0, 22.0)])],
        ),
    ];
    explode(pen, &parts, 0.0);
}
