//! A conversation begins as the adult's form says.

use uuid::Uuid;

use super::{session::Work, tongues};
use crate::{
    conversation::Action,
    desk::BeginForm,
    plan::{Kind, Plan, Wording},
    play::Belongings,
    sitting::{GoOnError, Setting, last_likeness},
    ways::Profile,
};

/// Begins a conversation as the form says.
pub(super) fn begin(work: &mut Work, form: BeginForm, last: Option<Uuid>) -> Result<(), GoOnError> {
    let plan = if form.plan.is_empty() { work.house.plan.id.clone() } else { form.plan.clone() };
    let language =
        if form.language.is_empty() { work.house.language.language().to_owned() } else { form.language.clone() };
    let from_paper = form.from_paper;
    let house = work.house.with(&plan, &language)?;
    let boards = house.boards(&form.boards);
    let viewers = tongues::named_in(form.viewers.clone(), &work.house.language, &house.language);
    let likeness = work.reader().and_then(|reader| last_likeness(&reader, &form.called));
    let setting = setting(&house.plan, language, BeginForm { viewers, ..form });
    work.begin(Setting { boards, likeness, ..setting }, last)?;
    if let Some(sitting) = work.sitting.as_mut().filter(|_| from_paper) {
        sitting.act(Action::FromPaper(true));
    }
    Ok(())
}

fn setting(plan: &Plan, language: String, form: BeginForm) -> Setting {
    let stage = form.stage.unwrap_or_else(|| plan.usual_stage());
    let BeginForm {
        called,
        with,
        purpose,
        viewers,
        two_places,
        one_line,
        real_things,
        part_of_life,
        left_out,
        talk_page,
        draw_page,
        meeting,
        told,
        ways,
        second,
        ..
    } = form;
    let ways = ways.unwrap_or_default();
    let (ways_in, things) = (ways.ways_in(), (ways != Profile::default()).then(|| ways.things()));
    let (mut shown, mut left_out) = (part_of_life, left_out);
    for page in &plan.pages {
        let wanted = match page.kind {
            Kind::Talk => talk_page,
            Kind::Draw => draw_page,
            _ => continue,
        };
        let id = format!("{}.{}", plan.id, page.id);
        if wanted { shown.push(id) } else { left_out.push(id) }
    }
    Setting {
        plan: plan.id.clone(),
        language,
        second,
        called,
        with,
        viewers,
        purpose,
        stage,
        shown,
        left_out,
        two_places,
        one_line,
        real_things,
        meeting,
        told,
        ways_in,
        things,
        boards: Vec::new(),
        likeness: None,
        belongings: Belongings::default(),
    }
}
