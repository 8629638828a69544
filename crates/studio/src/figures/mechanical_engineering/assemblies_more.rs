//! More things in exploded view: for the advanced, and for the kitchen and the house.

use super::assemblies::part;
use super::explode::{Piece, explode};
use crate::figures::look::Tone::{self, Bone, Earth, Glass, Gold, Ink, Metal, Orange, Red, Rock, Soft, Teal};
use crate::figures::pen::Pen;
use Piece::{Ball, Bore, Cogs, Coil, Face, Prism, Rays, Tinted, Turned};

pub(super) fn fountain_pen(pen: &mut Pen) {
    let parts = [
        part("Nib", 90.0, &[Turned(Gold, &[(0.0, 2.0), (40.0, 20.0), (90.0, 22.0)])]),
        part("Feed", 90.0, &[Turned(Ink, &[(0.0, 4.0), (30.0, 12.0), (90.0, 14.0)])]),
        part(
            "Grip section",
            100.0,
            &[Turned(Rock, &[(0.0, 30.0), (80.0, 36.0), (80.0, 30.0), (100.0, 30.0)]), Bore(0.0, 20.0)],
        ),
        part("Cartridge", 120.0, &[Turned(Tone::Blue, &[(0.0, 9.0), (14.0, 9.0), (14.0, 22.0), (120.0, 22.0)])]),
        part("Barrel", 220.0, &[Tinted(Red, &[(0.0, 40.0), (140.0, 40.0), (220.0, 16.0)]), Bore(0.0, 30.0)]),
    ];
    explode(pen, &parts, 0.0);
}

pub(super) fn clutch_pencil(pen: &mut Pen) {
    let parts = [
        part("Cone", 90.0, &[Turned(Metal, &[(0.0, 6.0), (70.0, 28.0), (90.0, 30.0)])]),
        part("Clutch", 60.0, &[Turned(Gold, &[(0.0, 16.0), (18.0, 10.0), (60.0, 12.0)]), Rays(0.0, 0.0, 15.0, 3, 3.0)]),
        part("Spring", 80.0, &[Coil(0.0, 80.0, 16.0, 6)]),
        part("Lead tube", 230.0, &[Turned(Soft, &[(0.0, 12.0), (230.0, 14.0)]), Bore(0.0, 5.0)]),
        part("Cap", 70.0, &[Tinted(Tone::Green, &[(0.0, 26.0), (60.0, 26.0), (70.0, 20.0)])]),
    ];
    explode(pen, &parts, 0.0);
}

pub(super) fn vacuum_bottle(pen: &mut Pen) {
    let parts = [
        part("Cup", 100.0, &[Tinted(Red, &[(0.0, 58.0), (16.0, 66.0), (100.0, 72.0)])]),
        part("Stopper", 60.0, &[Turned(Rock, &[(0.0, 42.0), (24.0, 42.0), (24.0, 34.0), (60.0, 32.0)])]),
        part(
            "Glass flask",
            230.0,
            &[Turned(Glass, &[(0.0, 34.0), (30.0, 34.0), (60.0, 64.0), (210.0, 64.0), (230.0, 44.0)]), Bore(0.0, 26.0)],
        ),
        part("Outer case", 220.0, &[Turned(Metal, &[(0.0, 70.0), (220.0, 74.0)]), Bore(0.0, 62.0)]),
        part("Base", 30.0, &[Turned(Rock, &[(0.0, 76.0), (30.0, 78.0)])]),
    ];
    explode(pen, &parts, 90.0);
}

pub(super) fn check_valve(pen: &mut Pen) {
    let parts = [
        part("Cap", 60.0, &[Turned(Metal, &[(38.0, 46.0), (60.0, 46.0)]), Prism(Metal, 6, 0.0, 40.0, 66.0)]),
        part("Spring", 90.0, &[Coil(0.0, 90.0, 30.0, 5)]),
        part("Ball", 76.0, &[Ball(Gold, 38.0, 38.0)]),
        part("Seat", 30.0, &[Turned(Teal, &[(0.0, 52.0), (30.0, 52.0)]), Bore(0.0, 28.0)]),
        part(
            "Body",
            180.0,
            &[Turned(Metal, &[(0.0, 76.0), (120.0, 76.0), (120.0, 44.0), (180.0, 44.0)]), Bore(0.0, 54.0)],
        ),
    ];
    explode(pen, &parts, 90.0);
}

pub(super) fn clutch(pen: &mut Pen) {
    let parts = [
        part(
            "Flywheel",
            40.0,
            &[Turned(Metal, &[(0.0, 130.0), (40.0, 130.0)]), Face(Soft, 0.0, 112.0), Bore(0.0, 26.0)],
        ),
        part(
            "Friction disc",
            18.0,
            &[
                Tinted(Earth, &[(0.0, 112.0), (18.0, 112.0)]),
                Rays(0.0, 66.0, 112.0, 16, 4.0),
                Face(Metal, 0.0, 62.0),
                Bore(0.0, 20.0),
            ],
        ),
        part("Pressure plate", 30.0, &[Turned(Metal, &[(0.0, 110.0), (30.0, 110.0)]), Bore(0.0, 62.0)]),
        part(
            "Cover",
            60.0,
            &[
                Turned(Rock, &[(0.0, 128.0), (16.0, 128.0), (60.0, 84.0)]),
                Face(Soft, 0.0, 100.0),
                Rays(0.0, 40.0, 96.0, 18, 4.0),
                Bore(0.0, 38.0),
            ],
        ),
        part(
            "Release bearing",
            50.0,
            &[Turned(Teal, &[(0.0, 44.0), (50.0, 44.0)]), Face(Metal, 0.0, 36.0), Bore(0.0, 24.0)],
        ),
    ];
    explode(pen, &parts, 0.0);
}

pub(super) fn light_bulb(pen: &mut Pen) {
    let parts = [
        part(
            "Glass bulb",
            180.0,
            &[Turned(
                Glass,
                &[
                    (0.0, 12.0),
                    (4.0, 27.0),
                    (12.0, 46.0),
                    (24.0, 62.0),
                    (40.0, 76.0),
                    (60.0, 87.0),
                    (84.0, 92.0),
                    (104.0, 90.0),
                    (122.0, 80.0),
                    (138.0, 64.0),
                    (150.0, 50.0),
                    (164.0, 38.0),
                    (180.0, 34.0),
                ],
            )],
        ),
        part("Filament", 40.0, &[Coil(0.0, 40.0, 20.0, 6)]),
        part("Glass stem", 90.0, &[Turned(Glass, &[(0.0, 8.0), (50.0, 12.0), (90.0, 32.0)])]),
        part(
            "Screw cap",
            80.0,
            &[
                Tinted(
                    Gold,
                    &[
                        (0.0, 38.0),
                        (10.0, 42.0),
                        (20.0, 38.0),
                        (30.0, 42.0),
                        (40.0, 38.0),
                        (50.0, 42.0),
                        (60.0, 38.0),
                        (80.0, 24.0),
                    ],
                ),
                Bore(0.0, 30.0),
            ],
        ),
        part("Foot contact", 16.0, &[Turned(Metal, &[(0.0, 18.0), (16.0, 10.0)])]),
    ];
    explode(pen, &parts, 90.0);
}

pub(super) fn wheel_hub(pen: &mut Pen) {
    let parts = [
        part("Wheel nut", 40.0, &[Prism(Metal, 6, 0.0, 40.0, 30.0), Bore(0.0, 14.0)]),
        part(
            "Wheel",
            90.0,
            &[
                Turned(Ink, &[(0.0, 150.0), (90.0, 150.0)]),
                Face(Metal, 0.0, 104.0),
                Rays(0.0, 34.0, 100.0, 5, 12.0),
                Bore(0.0, 26.0),
            ],
        ),
        part(
            "Brake disc",
            24.0,
            &[Tinted(Rock, &[(0.0, 96.0), (24.0, 96.0)]), Face(Metal, 0.0, 52.0), Bore(0.0, 26.0)],
        ),
        part(
            "Hub",
            70.0,
            &[
                Turned(Metal, &[(16.0, 30.0), (70.0, 30.0)]),
                Turned(Metal, &[(0.0, 56.0), (16.0, 56.0)]),
                Bore(0.0, 16.0),
            ],
        ),
        part(
            "Wheel bearing",
            50.0,
            &[Turned(Gold, &[(0.0, 50.0), (50.0, 50.0)]), Face(Soft, 0.0, 42.0), Bore(0.0, 28.0)],
        ),
    ];
    explode(pen, &parts, 0.0);
}

pub(super) fn oil_lamp(pen: &mut Pen) {
    let parts = [
        part(
            "Chimney",
            200.0,
            &[
                Turned(Glass, &[(0.0, 30.0), (90.0, 36.0), (140.0, 58.0), (180.0, 46.0), (200.0, 40.0)]),
                Bore(0.0, 24.0),
            ],
        ),
        part(
            "Burner",
            60.0,
            &[Tinted(Gold, &[(0.0, 36.0), (20.0, 54.0), (44.0, 54.0), (60.0, 34.0)]), Bore(0.0, 12.0)],
        ),
        part("Wick", 90.0, &[Turned(Bone, &[(0.0, 10.0), (90.0, 10.0)])]),
        part("Collar", 26.0, &[Turned(Gold, &[(0.0, 40.0), (26.0, 44.0)]), Bore(0.0, 28.0)]),
        part(
            "Oil font",
            150.0,
            &[Turned(Glass, &[(0.0, 40.0), (20.0, 84.0), (80.0, 92.0), (110.0, 50.0), (126.0, 40.0), (150.0, 86.0)])],
        ),
    ];
    explode(pen, &parts, 90.0);
}

pub(super) fn gear_pump(pen: &mut Pen) {
    let parts = [
        part("Cover", 26.0, &[Prism(Metal, 4, 0.0, 26.0, 150.0), Rays(0.0, 118.0, 124.0, 4, 9.0)]),
        part("Gasket", 10.0, &[Prism(Orange, 4, 0.0, 10.0, 150.0), Face(Tone::Paper, 0.0, 88.0)]),
        part("Gear pair", 50.0, &[Cogs(Gold, 0.0, 50.0, 56.0, 12, -50.0), Cogs(Metal, 0.0, 50.0, 56.0, 12, 50.0)]),
        part("Housing", 80.0, &[Tinted(Teal, &[(0.0, 120.0), (80.0, 120.0)]), Face(Soft, 0.0, 98.0), Bore(0.0, 24.0)]),
        part(
            "Shaft seal",
            26.0,
            &[Turned(Rock, &[(0.0, 46.0), (26.0, 46.0)]), Face(Metal, 0.0, 32.0), Bore(0.0, 20.0)],
        ),
    ];
    explode(pen, &parts, 0.0);
}
