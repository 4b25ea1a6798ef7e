//! What duties have beside a condition: whom they bind, by when, what shows
//! them, what their breach costs, who supervises.

use super::*;

impl Parser<'_> {
    /// One clause of a duty, and whether it stood there before. None if no
    /// such clause begins here.
    pub(super) fn duty_clause(&mut self, terms: &mut DutyClauses) -> Parsed<Option<bool>> {
        if self.keyword != "duty" {
            return Ok(None);
        }
        let again = if self.accept("on") {
            terms.on.replace(self.name("a party")?).is_some()
        } else if self.accept("due") {
            terms.due.replace(self.due()?).is_some()
        } else if self.accept("show") {
            let again = !terms.show.is_empty();
            terms.show.push(self.name("a kind of evidence")?);
            while self.accept(",") {
                terms.show.push(self.name("a kind of evidence")?);
            }
            again
        } else if self.accept("fine") {
            terms.fine.replace(self.name("a fine")?).is_some()
        } else if self.accept("under") {
            terms.under.replace(self.name("a supervision")?).is_some()
        } else {
            return Ok(None);
        };
        Ok(Some(again))
    }

    fn due(&mut self) -> Parsed<DueForm> {
        if self.accept("before") {
            Ok(DueForm::Before(self.name("an event")?))
        } else if self.accept("by") {
            Ok(DueForm::By(self.name("an event or a date")?))
        } else if self.accept("on") {
            Ok(DueForm::On(self.name("an event")?))
        } else if self.accept("at-once") {
            Ok(DueForm::AtOnce(self.name("an event")?))
        } else if self.accept("after") {
            Ok(DueForm::After(self.name("an event")?))
        } else if self.accept("within") {
            let period = self.period()?;
            self.expect("of")?;
            Ok(DueForm::Within(period, self.name("an event")?))
        } else if self.accept("every") {
            Ok(DueForm::Every(self.period()?))
        } else if self.accept("for") {
            let period = self.period()?;
            self.expect("after")?;
            Ok(DueForm::For(period, self.name("an event")?))
        } else {
            let words = ["before", "by", "on", "at-once", "after", "within", "every", "for"];
            let mut fault = self.fault_among("a deadline", &words);
            fault.help.get_or_insert_with(|| {
                "deadlines: `before EVENT`, `by EVENT`, `by DATE`, `on EVENT`, `at-once EVENT`, \
                 `after EVENT`, `within 15 days of EVENT`, `every 1 years`, `for 10 years after EVENT`"
                    .into()
            });
            Err(fault)
        }
    }

    fn period(&mut self) -> Parsed<Period> {
        let number = self.plain_number()?;
        let count = number.value as u32;
        if count == 0 || f64::from(count) != number.value {
            return Err(Box::new(
                Diagnostic::error(
                    "not-a-number",
                    "a period is a whole number of days or the like",
                    number.span,
                    "not a whole number of at least 1",
                )
                .help("write, for example, `48 hours` or `15 days`"),
            ));
        }
        let unit = TimeUnit::ALL.into_iter().find(|unit| self.is(unit.word()));
        let Some(unit) = unit else {
            let words = TimeUnit::ALL.map(TimeUnit::word);
            let mut fault = self.fault_among("a unit of time", &words);
            fault.help.get_or_insert_with(|| format!("units: {}", words.join(", ")));
            return Err(fault);
        };
        self.advance();
        Ok(Period { count, unit })
    }

    /// An amount, `instead FINE where FINDING, FINE where FINDING`, or both. Where a
    /// law names no amount, a fine is nothing but its citation.
    pub(super) fn fine(&mut self) -> Parsed<FineForm> {
        let amount = if self.accept("up") { Some(self.amount()?) } else { None };
        Ok(FineForm { amount, instead: self.instead("a fine")? })
    }

    /// `instead NAME where FINDING, NAME where FINDING`, if it stands there.
    pub(super) fn instead(&mut self, what: &str) -> Parsed<Vec<(Name, Name)>> {
        let mut instead = Vec::new();
        if self.accept("instead") {
            instead.push(self.place_taken(what)?);
            while self.accept(",") {
                instead.push(self.place_taken(what)?);
            }
        }
        Ok(instead)
    }

    /// `NAME where FINDING`
    fn place_taken(&mut self, what: &str) -> Parsed<(Name, Name)> {
        let name = self.name(what)?;
        self.expect("where")?;
        Ok((name, self.name("a finding")?))
    }

    /// After `up`: `to 15e6 EUR or 0.03 for undertakings  daily 0.05  lower where FINDING
    /// left to FINDING`
    fn amount(&mut self) -> Parsed<AmountForm> {
        self.expect("to")?;
        let cap = self.number()?.value;
        let unit = self.name("a currency")?;
        let share = if self.accept("or") { Some(self.share()?) } else { None };
        let undertakings = share.is_some() && self.accept("for");
        if undertakings {
            self.expect("undertakings")?;
        }
        let daily = if self.accept("daily") { Some(self.share()?) } else { None };
        let mut lower = Vec::new();
        if self.accept("lower") {
            self.expect("where")?;
            lower.push(self.name("a finding")?);
            while self.accept(",") {
                lower.push(self.name("a finding")?);
            }
        }
        let mut left_to = None;
        if self.accept("left") {
            self.expect("to")?;
            left_to = Some(self.name("a finding")?);
        }
        Ok(AmountForm { cap, unit, share, undertakings, daily, lower, left_to })
    }

    fn share(&mut self) -> Parsed<f64> {
        let share = self.number()?;
        if share.value > 0.0 && share.value < 1.0 {
            return Ok(share.value);
        }
        Err(Box::new(
            Diagnostic::error(
                "not-a-number",
                "a share of turnover lies between 0 and 1",
                share.span,
                "out of range",
            )
            .help("3 % is written `0.03`"),
        ))
    }
}
