# Findings and open questions of law behind the duties of providers.

reading-deferred-classification = Do duties that only name high-risk systems apply before the rules that say what is high-risk?
reading-deferred-classification_date-of-the-route = nothing is high-risk before Article 6 applies, so these duties begin with the system's route, Annex I or Annex III
reading-deferred-classification_general-date = these duties are not deferred, and Article 6 serves them as a definition from the general date of application
