//! Culture and History: events, buildings, artefacts, dress, festivals, timelines, trade routes.

use super::{Recipe, Way};
use crate::figures;

pub(super) struct CultureAndHistory;

impl Recipe for CultureAndHistory {
    fn subtask(&self) -> &'static str {
        "culture-and-history"
    }

    fn way(&self) -> Way {
        Way::Figures(&figures::culture_and_history::BOOK)
    }
}
