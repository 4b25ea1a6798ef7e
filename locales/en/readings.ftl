# Open questions of law: the question, what would settle it, and what each reading says.
# `.settled` names the fact, decision or guidance, so that it can follow a colon.

## The command that lists them

readings-cli = On which questions the law can be read in more than one way, and what would settle them
readings-cli-id = One question or point only, by its name
readings-cli-long = Tell every reading, what hangs on it and what would settle the question
readings-hint = In full: eunomia rulebook readings ID, or --long for all.
readings-unknown = no open question is called `{$id}`
    .help-search = `eunomia rulebook readings` lists them
readings-settled-by = Would be settled by: {$what}
readings-side-final = final guidance: {$source}
readings-side-draft = draft guidance: {$source}
readings-more-findings = { $count ->
    [one] {$count} more result
   *[other] {$count} more results
  }
readings-more-duties = { $count ->
    [one] {$count} more duty
   *[other] {$count} more duties
  }
readings-title = Open questions of law
readings-about = Here the law can be read in more than one way, and a result depends on it: {$questions} questions. Where a reading decides, the result is "unsettled" and says what each reading gives. Where guidance takes a side, results follow it and say so. {$points} further points are open and decide no result; they stand at the end, each with the reason. Made by `eunomia rulebook readings --format markdown`.
readings-points = Open, but deciding no result
readings-points-about = These points are unclear as well. They decide none of the results given here, or only by a fact that is asked for.

## The questions

reading-art-3_1-simple = Does a system infer if all it does is optimise, process data by fixed steps, follow a heuristic or compute simple statistics?
    .settled = a judgment of the Court of Justice; the Commission's final guidelines take a side, and decide unless they are left out
reading-art-3_1-simple_no-inference = it does not, because such techniques do not go beyond basic processing of data
reading-art-3_1-simple_still-inference = it does, because the article asks for inference and sets no threshold for it

reading-art-2_2-filters = Do the exceptions of Article 6(1a) and (1c) from "safety component" reach products under Annex I Section B?
    .settled = a correction of Article 2(2), final guidelines under Article 6(5), or a judgment of the Court of Justice
reading-art-2_2-filters_part-of-paragraph-1 = they do, because they only say how Article 6(1) is to be read, which applies
reading-art-2_2-filters_left-out = they do not, because Article 2(2) names Article 6(1) alone

reading-art-3_9-hobby = Does a private person who gives a system or model away place it on the market?
    .settled = guidelines on the scope of the Act, or a judgment of the Court of Justice; it falls away if it is offered in the course of a business, free of charge or not
reading-art-3_9-hobby_commercial-activity-only = no, because supply counts only in the course of a commercial activity
reading-art-3_9-hobby_any-publication = yes, because payment does not matter and private persons are spared the duties of deployers only

reading-art-4a_1-early = May providers of high-risk systems use special categories of data against bias before the rules on data governance apply?
    .settled = a statement of the data protection authorities or guidelines of the Commission, or a judgment of the Court of Justice; it falls away once Article 10 applies
reading-art-4a_1-early_at-once = yes, on the six conditions, as recital 9 of the amending act wishes, to prepare for those rules
reading-art-4a_1-early_with-article-10 = no, because the permission reaches only as far as Article 10(2) needs it, which does not apply yet

reading-art-5_1_b-distortion = Does the ban on exploiting vulnerable people require that an informed decision is impaired?
    .settled = a judgment of the Court of Justice; the Commission's final guidelines take a side, and decide unless they are left out
reading-art-5_1_b-distortion_distortion-suffices = no, it is enough that behaviour is distorted, because only the ban on manipulation names informed decisions
reading-art-5_1_b-distortion_impairment-needed = yes, because both bans speak of the same distortion of behaviour

reading-art-5_1a-open-release = Are safeguards adequate that users of an open system can take out?
    .settled = Commission guidelines on the two new bans, or a judgment of the Court of Justice; it falls away if the output is not foreseeable without significant technical modification
reading-art-5_1a-open-release_measured-at-release = they can be, because what is reasonable depends on how the system is released
reading-art-5_1a-open-release_must-outlast-release = they are not, because safeguards must reliably prevent the output, foreseeable misuse included

reading-art-5_1_f-applicants = Does the ban on inferring emotions at the workplace protect people who only apply for work?
    .settled = a judgment of the Court of Justice; the Commission's final guidelines take a side, and decide unless they are left out
reading-art-5_1_f-applicants_applicants-too = yes, because the imbalance of power begins with the application
reading-art-5_1_f-applicants_workers-only = no, because whoever applies is not at the workplace yet

reading-art-5_2-assessment = Must the police assess the effects on fundamental rights before live identification, although Article 27 itself does not apply yet?
    .settled = a judgment of the Court of Justice; it falls away once Article 27 applies, or if the assessment is made
reading-art-5_2-assessment_at-once = yes, because Article 5(2) applies and takes over the content of Article 27
reading-art-5_2-assessment_when-article-27-applies = not yet, because it asks for an assessment under an article that does not apply

reading-art-6_3-profiling = Is it profiling to check the data of people against fixed criteria?
    .settled = final guidelines under Article 6(5), of which only a draft takes a side, or a judgment of the Court of Justice on profiling
reading-art-6_3-profiling_any-assessment = yes, if the check assesses people by their data, so no exemption is possible
reading-art-6_3-profiling_evaluation-beyond-criteria = no, because profiling evaluates or predicts something about a person that the data do not already say

reading-art-6_3-whole = Where several components work together, as in an agent, is the exemption judged for each of them or for the whole?
    .settled = final guidelines under Article 6(5), of which only a draft takes a side, or a judgment of the Court of Justice; it falls away if the component works on its own
reading-art-6_3-whole_whole-counts = for the whole, because it is the joint output that influences the decision
reading-art-6_3-whole_each-by-itself = for each, because the four conditions look at the task of the system described

reading-art-25_1_c-run-time = Does somebody who gives a general assistant or agent a task of Annex III change its intended purpose?
    .settled = final guidelines under Article 6(5) or guidelines on Article 25, or a judgment of the Court of Justice; it falls away if the system is set up for that task
reading-art-25_1_c-run-time_a-task-is-a-purpose = yes, because nobody else decides what such a system is for
reading-art-25_1_c-run-time_purpose-stays-as-stated = no, because the intended purpose is what the provider states, and a single task does not modify it

reading-art-27_1-public-services = Does a private firm provide public services if it works in such an area without a public mandate?
    .settled = the questionnaire of the AI Office under Article 27(5), guidelines on Article 27, or a judgment of the Court of Justice
reading-art-27_1-public-services_areas-suffice = yes, because recital 96 links such services to areas, education and health care among them, and names no mandate
reading-art-27_1-public-services_public-task-needed = no, because a service is public only if somebody has been charged with it in the public interest

reading-art-25-transparency = Does whoever became the provider of a high-risk system by Article 25 also owe the transparency that Article 50(1) and (2) ask of providers?
    .settled = guidelines of the Commission on Article 50 or on Article 25, which Article 96(1) provides for, or a judgment of the Court of Justice; it falls away if the system neither deals with people directly nor generates content
reading-art-25-transparency_every-duty = yes, because Article 25(1) makes them a provider for the purposes of the whole Regulation and the first one is a provider no longer, so that nobody else would have to inform and mark
reading-art-25-transparency_article-16-only = no, because they count as the provider of a high-risk system and the obligations named are those of Article 16

reading-art-50_4-art = Does the lighter form of disclosure for art, satire and fiction cover text as well?
    .settled = the Commission's code or rules on labelling under Article 50(7), or a judgment of the Court of Justice; it falls away if somebody reviews the text and answers for it
reading-art-50_4-art_deep-fakes-only = no, because the sentence stands with the deep fakes
reading-art-50_4-art_text-too = yes, because the sentence speaks of the obligations of the whole paragraph

reading-rec-58-insurance = Does detecting fraud take a system for life or health insurance out of Annex III?
    .settled = final guidelines under Article 6(5), or a judgment of the Court of Justice
reading-rec-58-insurance_recital-counts = it does, because recital 58 takes out fraud detection in all financial services
reading-rec-58-insurance_point-alone = it does not, because the point on insurance has no such exception, unlike that on credit

reading-rec-58-prudential = Are systems that watch credit risk for prudential purposes outside Annex III?
    .settled = final guidelines under Article 6(5), of which only a draft takes a side, or a judgment of the Court of Justice; it falls away if the same result decides who is given credit
reading-rec-58-prudential_recital-counts = they are, because recital 58 takes out prudential purposes
reading-rec-58-prudential_point-alone = they are not, because the point on credit makes an exception for fraud alone

reading-annex-3_4_a-adverts = Is a system that finds the audience for adverts of every kind a recruitment system when some of the adverts are for jobs?
    .settled = final guidelines under Article 6(5), or a judgment of the Court of Justice; it falls away if the system is meant for job adverts
reading-annex-3_4_a-adverts_delivery-too = yes, because it decides who sees the vacancy, as targeted job adverts do
reading-annex-3_4_a-adverts_made-for-recruiting-only = no, because the annex lists systems intended for recruitment

reading-annex-3_5_b-payment = Is it an evaluation of creditworthiness to predict whether somebody will pay rent, a bill or a purchase on account?
    .settled = final guidelines under Article 6(5), or a judgment of the Court of Justice; it falls away if the result also decides on credit
reading-annex-3_5_b-payment_any-payment = yes, because recital 58 has access to housing, electricity and telecommunications in view
reading-annex-3_5_b-payment_credit-only = no, because nothing is lent where a person only pays later or regularly

reading-annex-3_5_d-self-triage = Is it triage of emergency patients when people ask a system how urgent their own symptoms are?
    .settled = final guidelines under Article 6(5), or a judgment of the Court of Justice; it falls away if an emergency service uses the result
reading-annex-3_5_d-self-triage_any-triage = yes, because the result sorts people by urgency before they reach a service
reading-annex-3_5_d-self-triage_emergency-services-only = no, because the point is about calls to, and the work of, emergency services

reading-annex-3_8_a-prosecutors = Are public prosecutors judicial authorities within the meaning of Annex III?
    .settled = final guidelines under Article 6(5), or a judgment of the Court of Justice; national law on prosecutors may matter
reading-annex-3_8_a-prosecutors_prosecutors-too = yes, because several Member States count them among the judicial authorities
reading-annex-3_8_a-prosecutors_courts-only = no, because the entry protects the independence of those who judge, and prosecution is law enforcement

reading-rec-97-small-change = Does a modifier become the provider of a model if little compute gives the model capabilities like those of the most advanced?
    .settled = a new version of the Commission's guidelines on general-purpose models, a decision of the Commission on such a model, or a judgment of the Court of Justice
reading-rec-97-small-change_compute-decides = no, because the share of compute measures how much of the model is new
reading-rec-97-small-change_effect-counts = yes, because compute is only an indication and the model is a new one in its risks

reading-rec-177-purpose = Does a new intended purpose end the protection of older high-risk systems if the design stays the same?
    .settled = guidelines under Article 96 on substantial modification, or a judgment of the Court of Justice; it falls away if the design changes significantly
reading-rec-177-purpose_design-only = no, because the article speaks of changes in design alone
reading-rec-177-purpose_purpose-too = yes, because recital 177 names the purpose as well and means the same as a substantial modification
