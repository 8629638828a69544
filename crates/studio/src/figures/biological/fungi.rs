//! Fungi, and small creatures of many cells.

use super::parts::{dots, notes, polar, ribbon, round, sausage, tube, wash};
use crate::figures::look::Tone;
use crate::figures::pen::{At, Pen, arc, ellipse, smooth};

pub(super) fn fly_agaric(pen: &mut Pen) {
    wash(pen, &[(60.0, 760.0), (940.0, 760.0), (940.0, 940.0), (60.0, 940.0)], Tone::Earth, 0.35);
    for (at, far) in [(-1.0, 320.0), (-0.5, 220.0), (0.0, 30.0), (0.5, 210.0), (1.0, 330.0)] {
        let thread = smooth(&[
            (500.0 + at * 70.0, 820.0),
            (500.0 + at * 150.0, 850.0),
            (500.0 + at * 230.0, 846.0),
            (500.0 + at * far, 915.0),
        ]);
        pen.trace(&thread, Tone::Bone, 9.0);
        let fork = thread[20];
        pen.trace(&[fork, (fork.0 + at * 50.0 + 12.0, fork.1 + 56.0)], Tone::Bone, 6.0);
    }
    let stem = smooth(&[
        (450.0, 330.0),
        (446.0, 560.0),
        (430.0, 720.0),
        (400.0, 790.0),
        (430.0, 850.0),
        (570.0, 850.0),
        (600.0, 790.0),
        (570.0, 720.0),
        (554.0, 560.0),
        (550.0, 330.0),
    ]);
    pen.area(&stem, Tone::Bone);
    for y in [715.0, 750.0, 785.0] {
        let ring: Vec<At> = (0..=12)
            .map(|at| {
                (
                    425.0 - (y - 715.0) * 0.3 + (150.0 + (y - 715.0) * 0.6) / 12.0 * at as f32,
                    y + if at % 2 == 0 { 10.0 } else { -6.0 },
                )
            })
            .collect();
        pen.trace(&ring, Tone::Ink, 5.0);
    }
    wash(
        pen,
        &round(&[(250.0, 330.0), (500.0, 300.0), (750.0, 330.0), (640.0, 400.0), (500.0, 416.0), (360.0, 400.0)]),
        Tone::Sand,
        0.3,
    );
    for at in 0..17 {
        let x = 300.0 + 25.0 * at as f32;
        pen.trace(&[(500.0 + (x - 500.0) * 0.45, 404.0), (x, 330.0)], Tone::Ink, 3.0);
    }
    let skirt = [
        (446.0, 450.0),
        (554.0, 450.0),
        (600.0, 520.0),
        (560.0, 510.0),
        (530.0, 530.0),
        (500.0, 514.0),
        (470.0, 530.0),
        (440.0, 510.0),
        (400.0, 520.0),
    ];
    pen.area(&skirt, Tone::Bone);
    let mut cap = smooth(&[
        (180.0, 350.0),
        (210.0, 220.0),
        (340.0, 110.0),
        (500.0, 75.0),
        (660.0, 110.0),
        (790.0, 220.0),
        (820.0, 350.0),
    ]);
    cap.extend(smooth(&[(820.0, 350.0), (650.0, 332.0), (500.0, 326.0), (350.0, 332.0), (180.0, 350.0)]));
    pen.area(&cap, Tone::Red);
    for (x, y, rx) in [
        (340.0, 180.0, 34.0),
        (470.0, 130.0, 40.0),
        (620.0, 150.0, 30.0),
        (260.0, 280.0, 30.0),
        (420.0, 250.0, 36.0),
        (560.0, 240.0, 32.0),
        (690.0, 230.0, 36.0),
        (740.0, 310.0, 22.0),
        (340.0, 310.0, 22.0),
        (610.0, 305.0, 24.0),
    ] {
        pen.area(&ellipse((x, y), rx, rx * 0.68), Tone::Bone);
    }
    notes(
        pen,
        &[
            ("cap", (730.0, 180.0), (890.0, 120.0)),
            ("gills", (640.0, 370.0), (870.0, 430.0)),
            ("ring", (420.0, 505.0), (180.0, 480.0)),
            ("stem", (540.0, 620.0), (800.0, 610.0)),
            ("volva", (424.0, 760.0), (190.0, 680.0)),
            ("mycelium", (700.0, 846.0), (860.0, 700.0)),
        ],
    );
}

pub(super) fn bread_mould(pen: &mut Pen) {
    wash(pen, &[(60.0, 700.0), (940.0, 700.0), (940.0, 930.0), (60.0, 930.0)], Tone::Wood, 0.4);
    let runner = smooth(&[(250.0, 690.0), (380.0, 590.0), (500.0, 560.0), (620.0, 590.0), (740.0, 690.0)]);
    pen.area(&sausage(&runner, 17.0), Tone::Bone);
    for x in [250.0, 740.0] {
        for (dx, dy) in [(-90.0, 120.0), (-30.0, 170.0), (30.0, 170.0), (90.0, 120.0)] {
            pen.area(
                &ribbon(&smooth(&[(x, 690.0), (x + dx * 0.5, 690.0 + dy * 0.5), (x + dx, 690.0 + dy)]), 15.0, 5.0),
                Tone::Bone,
            );
        }
        for (dx, top) in [(-110.0, 330.0), (0.0, 230.0), (110.0, 330.0)] {
            pen.area(
                &ribbon(&smooth(&[(x, 690.0), (x + dx * 0.7, (690.0 + top) / 2.0), (x + dx, top)]), 17.0, 13.0),
                Tone::Bone,
            );
            let head = (x + dx, top - 44.0);
            // One sporangium has burst.
            if dx > 50.0 && x > 500.0 {
                pen.area(&arc(head, 50.0, 50.0, 0.0, 180.0), Tone::Grey);
                let loose = [
                    (head.0 - 20.0, head.1 - 20.0),
                    (head.0 + 24.0, head.1 - 40.0),
                    (head.0 + 50.0, head.1 - 80.0),
                    (head.0 - 10.0, head.1 - 80.0),
                    (head.0 + 10.0, head.1 - 14.0),
                    (head.0 + 70.0, head.1 - 30.0),
                ];
                dots(pen, &loose, 9.0, Tone::Night);
            } else {
                pen.disc(head, 50.0, Tone::Grey);
                for at in 0..12 {
                    let spot = polar(head, 137.5 * at as f32, 12.0 * (at as f32).sqrt());
                    dots(pen, &[spot], 7.0, Tone::Night);
                }
            }
        }
    }
    notes(
        pen,
        &[
            ("sporangium", (240.0, 150.0), (330.0, 70.0)),
            ("spore", (900.0, 206.0), (870.0, 80.0)),
            ("hypha", (815.0, 520.0), (915.0, 600.0)),
            ("stolon", (500.0, 556.0), (500.0, 450.0)),
            ("rhizoid", (290.0, 830.0), (480.0, 880.0)),
        ],
    );
}

pub(super) fn water_bear(pen: &mut Pen) {
    for (x, lean) in [(300.0, -30.0), (430.0, -16.0), (570.0, 0.0), (720.0, 40.0)] {
        pen.area(&ribbon(&smooth(&[(x, 560.0), (x + lean * 0.5, 650.0), (x + lean, 730.0)]), 104.0, 62.0), Tone::Sand);
        for claw in [-24.0, -8.0, 8.0, 24.0] {
            let foot = (x + lean + claw, 728.0);
            pen.trace(&smooth(&[foot, (foot.0 - 3.0, foot.1 + 26.0), (foot.0 - 14.0, foot.1 + 40.0)]), Tone::Ink, 5.0);
        }
    }
    let body = round(&[
        (130.0, 500.0),
        (150.0, 430.0),
        (230.0, 370.0),
        (320.0, 320.0),
        (460.0, 280.0),
        (620.0, 280.0),
        (760.0, 340.0),
        (830.0, 460.0),
        (800.0, 590.0),
        (680.0, 640.0),
        (480.0, 640.0),
        (320.0, 620.0),
        (200.0, 590.0),
        (140.0, 550.0),
    ]);
    wash(pen, &body, Tone::Sand, 0.1);
    let gut = smooth(&[
        (150.0, 515.0),
        (250.0, 490.0),
        (330.0, 480.0),
        (420.0, 470.0),
        (560.0, 465.0),
        (700.0, 480.0),
        (790.0, 520.0),
    ]);
    pen.area(&ribbon(&gut, 18.0, 60.0), Tone::Leaf);
    for x in [330.0, 450.0, 580.0, 700.0] {
        pen.trace(&smooth(&[(x, 310.0), (x + 24.0, 370.0), (x + 22.0, 410.0)]), Tone::Ink, 4.0);
    }
    pen.disc((222.0, 430.0), 15.0, Tone::Night);
    pen.area(&ellipse((136.0, 520.0), 17.0, 26.0), Tone::Red);
    notes(
        pen,
        &[
            ("mouth", (132.0, 520.0), (90.0, 660.0)),
            ("eyespot", (220.0, 424.0), (150.0, 260.0)),
            ("gut", (560.0, 466.0), (560.0, 170.0)),
            ("leg", (740.0, 660.0), (900.0, 640.0)),
            ("claw", (424.0, 764.0), (420.0, 880.0)),
        ],
    );
}

pub(super) fn penicillium_mould(pen: &mut Pen) {
    tube(pen, &[(60.0, 860.0), (300.0, 840.0), (600.0, 870.0), (940.0, 850.0)], 40.0, Tone::Bone);
    pen.area(&sausage(&smooth(&[(500.0, 850.0), (495.0, 700.0), (500.0, 560.0)]), 36.0), Tone::Bone);
    for (from, to) in
        [((500.0, 570.0), (390.0, 450.0)), ((500.0, 570.0), (500.0, 440.0)), ((500.0, 570.0), (610.0, 450.0))]
    {
        pen.area(&sausage(&[from, to], 32.0), Tone::Bone);
        for by in [-28.0, 0.0, 28.0] {
            let lean = (to.0 - 500.0) * 0.32 + by;
            let tip = (to.0 + lean, to.1 - 84.0);
            pen.area(&ribbon(&[to, ((to.0 + tip.0) / 2.0, (to.1 + tip.1) / 2.0), tip], 25.0, 14.0), Tone::Leaf);
            for at in 0..6 {
                pen.disc((tip.0 + lean * 0.34 * at as f32, tip.1 - 17.0 - 34.0 * at as f32), 17.0, Tone::Teal);
            }
        }
    }
    notes(
        pen,
        &[
            ("conidium", (660.0, 190.0), (840.0, 120.0)),
            ("phialide", (350.0, 410.0), (130.0, 400.0)),
            ("conidiophore", (497.0, 700.0), (770.0, 640.0)),
            ("hypha", (250.0, 844.0), (240.0, 700.0)),
        ],
    );
}
