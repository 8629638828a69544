//! Processes in panels, from left to right, the same view in each.

use super::free::Thing;
use super::panel::Panel;
use super::{stages, stages_air, stages_land, stages_sea, stages_sky};
use crate::brief::{Brief, refuse};
use crate::figures::pen::Pen;
use crate::studio::Refusal;

/// Draws one stage of a process into a panel.
type Stage = fn(&mut Pen, &Panel, usize);

/// Sorted by id.
static PROCESSES: &[(&str, Stage)] = &[
    ("birth_of_an_oxbow_lake", stages::oxbow),
    ("building_of_a_dripstone_column", stages::dripstone),
    ("collapse_of_a_caldera", stages::caldera),
    ("drying_of_a_desert_lake", stages::desert_lake),
    ("end_of_a_headland", stages_land::headland),
    ("flooding_of_a_valley", stages_air::flood),
    ("folding_of_strata", stages_land::folding),
    ("forming_of_an_anvil", stages_sky::anvil),
    ("forming_of_mountain_cloud", stages_sky::mountain_cloud),
    ("growth_of_a_cinder_cone", stages_land::cinder_cone),
    ("growth_of_a_delta", stages_land::delta),
    ("journey_of_a_raindrop", stages_air::raindrop),
    ("life_of_a_thunderstorm", stages_sky::thunderstorm),
    ("lifting_of_morning_fog", stages_sky::fog),
    ("making_of_an_unconformity", stages_land::unconformity),
    ("opening_of_an_ocean", stages_sea::ocean),
    ("passing_of_a_cold_front", stages_air::cold_front),
    ("passing_of_a_warm_front", stages_air::warm_front),
    ("ripening_of_soil", stages_sea::soil),
    ("run_of_a_tsunami", stages_sea::tsunami),
    ("sinking_of_an_atoll", stages_sea::atoll),
    ("slip_of_an_earthquake", stages_sea::earthquake),
    ("turn_of_the_sea_breeze", stages_air::sea_breeze),
    ("wearing_down_of_a_tableland", stages_sea::tableland),
];

pub(super) fn draw(pen: &mut Pen, things: &[Thing], brief: &Brief) -> Result<(), Refusal> {
    let [one] = things else { return refuse("Studio draws one process at a time") };
    let Ok(at) = PROCESSES.binary_search_by_key(&one.id(), |(id, _)| id) else {
        return refuse(format!("Studio has no figure of `{}`", one.id()));
    };
    let asked = |name: &str| brief.sample.requirements.iter().find(|other| other.name == name);
    let count =
        asked("panels").and_then(|panels| panels.value.as_deref()).and_then(|value| value.parse::<usize>().ok());
    let Some(count @ 2..=4) = count else { return refuse("Studio draws a process in two to four panels") };
    if let Some(title) = asked("text").and_then(|text| text.value.as_deref()) {
        pen.sign(title, (500.0, 140.0), 46.0);
    }
    let gap = 22.0;
    let w = (940.0 - gap * (count as f32 - 1.0)) / count as f32;
    for stage in 0..count {
        let panel = Panel { x: 30.0 + stage as f32 * (w + gap), y: 230.0, w, h: 540.0 };
        PROCESSES[at].1(pen, &panel, stage);
        panel.frame(pen);
        pen.label_at(["1", "2", "3", "4"][stage], (panel.x + w / 2.0, 825.0));
    }
    Ok(())
}
