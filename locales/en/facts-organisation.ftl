# Questions about the organisation: its size, its sector, its public task.

fact-organisation-size = How large is your organisation?
    .label = Size of the organisation
    .help = Count partner and linked firms in. Micro: fewer than 10 staff, and at most EUR 2 million turnover or balance sheet. Small: fewer than 50 staff, and at most EUR 10 million turnover or balance sheet. Medium: fewer than 250 staff, and at most EUR 50 million turnover or EUR 43 million balance sheet. Small mid-cap: larger than that, but fewer than 750 staff, and at most EUR 150 million turnover or EUR 129 million balance sheet.
    .yes = Small, for an independent firm of 40 people with EUR 6 million turnover.
    .no = Small, for a firm of 40 people that belongs to a group of 3,000: that is larger.
fact-organisation-size_micro = micro-enterprise
fact-organisation-size_small = small enterprise
fact-organisation-size_medium = medium-sized enterprise
fact-organisation-size_small-mid-cap = small mid-cap
fact-organisation-size_larger = larger

fact-union-institution = Are you an institution, body, office or agency of the EU?
    .label = It is an institution or body of the EU
    .label-no = It is no institution or body of the EU
    .help = Such bodies answer to the European Data Protection Supervisor instead of a national authority.
    .yes = An agency of the EU that evaluates medicines.
    .no = The medicines authority of a Member State.

fact-financial-institution = Are you a financial institution under EU rules on internal governance?
    .label = It is a financial institution under EU rules on internal governance
    .label-no = It is no financial institution under EU rules on internal governance
    .help = Banks, insurers, investment firms and others whose arrangements and processes EU financial services law regulates. Some duties are then met through those rules, and the financial supervisor watches.
    .yes = A bank with a licence for credit.
    .no = A software house that supplies banks.
