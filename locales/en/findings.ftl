# The results Eunomia reports. finding-<id>: the title; .means: what it means for
# the person when it holds. In ids, every "." of the rulebook is "_".

## Classes

finding-prohibited = Prohibited practice
    .means = The Act forbids this practice; what exactly is forbidden, supplying or using, is said under each prohibition.

finding-high-risk = High-risk AI system
    .means = The strict rules for high-risk systems come with it, except where the law on the product takes their place; your role decides which of them bind you.

finding-transparency = Transparency duties
    .means = People must be able to know that AI is at work or that content comes from AI; the duties are listed one by one.

finding-gpai = General-purpose AI model
    .means = The rules for general-purpose models apply, among them documentation, a copyright policy and a public summary of the training content.

finding-gpai-systemic-risk = General-purpose AI model with systemic risk
    .means = Beyond the rules for all general-purpose models, its provider must evaluate the model, reduce systemic risks, report serious incidents and protect the model.

finding-not-an-ai-system = Not an AI system under the Act
    .means = The Act's rules for AI systems do not apply to it; other laws can.

finding-out-of-scope = Outside the scope of the Act
    .means = The Act asks nothing of you for this, as long as the facts stay as you described them; other laws can apply.

finding-no-class-duty = In none of the Act's classes on these facts
    .means = Providers and deployers must still support the AI literacy of their staff (Article 4); anything listed below comes on top.

## Articles 2 and 3: what the Act reaches

finding-art-3_1 = AI system
    .means = It meets the Act's definition of an AI system, so the rules for AI systems can apply.

finding-art-2_1_a = In scope as a provider supplying the EU
    .means = The Act reaches you because you supply or put to use a system, or supply a model, in the EU, wherever you are established.

finding-art-2_1_b = In scope as a deployer in the EU
    .means = The Act reaches you because you use the system and are established or located in the EU.

finding-art-2_1_c = In scope because the output is used in the EU
    .means = The Act reaches you although you are outside the EU, because the system's output is used in it.

finding-art-2_1_d = In scope as an importer or distributor
    .means = The Act reaches you because you bring the system into the EU or pass it on there.

finding-art-2_1_e = In scope as a product manufacturer
    .means = The Act reaches you because you supply the system with your product under your own name.

finding-art-2_1_f = In scope as an authorised representative
    .means = The Act reaches you because you represent a provider who is not established in the EU.

finding-art-2_2 = The law on the product governs instead of most of the Act
    .means = Only a few articles of the Act apply directly; requirements for the AI in this product are left to the law on the product.

finding-art-2_3 = Military, defence, national security or outside EU law
    .means = The Act does not apply, because the purpose or the area lies outside its reach.

finding-art-2_4 = International police and judicial cooperation
    .means = The Act does not apply to the non-EU authority or international organisation in this cooperation, because adequate safeguards for rights are in place.

finding-art-2_6 = Scientific research and development only
    .means = The Act does not apply to the system or model or to its output, as long as science is its sole purpose.

finding-art-2_8 = Still in research, testing or development
    .means = The Act does not apply to this work before first supply or use; once that comes, this exception ends.

finding-art-2_10 = Purely personal use
    .means = You have none of the duties of a deployer; the duties of those who supply the system are not affected.

finding-art-2_12 = Free and open-source system
    .means = The Act does not apply to the system, because it is openly licensed, not high-risk, and under no prohibition or transparency rule.

## Article 5: prohibited practices

finding-art-5_1_a = Harmful manipulation
    .means = You may not supply, put into service or use the system, because its techniques distort behaviour and do significant harm, or are likely to.

finding-art-5_1_b = Exploiting vulnerable people
    .means = You may not supply, put into service or use the system, because it exploits a vulnerability and does significant harm, or is likely to.

finding-art-5_1_ba = Intimate depictions of real people without consent
    .means = You may not supply the system as it is, or may not use it for this purpose, depending on your role.

finding-art-5_1_bb = Sexual abuse material showing children
    .means = You may not supply the system as it is, or may not use it for this purpose, depending on your role.

finding-art-5_1_c = Social scoring
    .means = You may not supply, put into service or use the system, because its scores lead to worse treatment that is in an unrelated setting, unjustified or out of proportion.

finding-art-5_1_d = Predicting crimes from profiles or personality alone
    .means = You may not supply, put into service or use the system for this purpose.

finding-art-5_1_e = Face databases from untargeted scraping
    .means = You may not supply, put into service or use the system for building or expanding such a database.

finding-art-5_1_f = Inferring emotions at work or in education
    .means = You may not supply, put into service or use the system for this purpose.

finding-art-5_1_g = Inferring sensitive traits from biometric data
    .means = You may not supply, put into service or use the system for sorting individuals by these traits.

finding-art-5_1_h = Live biometric identification in public for law enforcement
    .means = You may not use the system in this way, because the narrow conditions for an exception are not all met.

## Article 6: high-risk systems

finding-art-6_1 = High-risk through its product (Annex I)
    .means = The system is a product under a listed law, or a safety component of one, and that product needs third-party assessment; this makes the system high-risk.

finding-art-6_2 = High-risk through its use (Annex III)
    .means = The system is intended for a listed use, and the exception for systems without significant risk does not help; this makes it high-risk.

finding-art-6_3 = Listed use, but not high-risk
    .means = The system is intended for a listed use but counts as not high-risk, as long as its task stays as you described it.

finding-art-6_4 = Document why the system is not high-risk
    .means = As provider you must write down your assessment beforehand, register the system, and hand the assessment to authorities on request.

## Annex I: product laws, Section A

finding-annex-1_1 = Product law on machinery, Section A of Annex I
    .means = The product falls under the Machinery Directive; high risk then depends on the system's part in safety and on third-party assessment.

finding-annex-1_2 = Product law on toys
    .means = The product falls under EU law on toy safety; high risk then depends on the system's part in safety and on third-party assessment.

finding-annex-1_3 = Product law on leisure boats and personal watercraft
    .means = The product falls under EU law on recreational craft; high risk then depends on the system's part in safety and on third-party assessment.

finding-annex-1_4 = Product law on lifts
    .means = The product falls under EU law on lifts; high risk then depends on the system's part in safety and on third-party assessment.

finding-annex-1_5 = Product law on equipment for explosive atmospheres
    .means = The product falls under EU law on explosive atmospheres; high risk then depends on the system's part in safety and on third-party assessment.

finding-annex-1_6 = Product law on radio equipment
    .means = The product falls under EU law on radio equipment; high risk then depends on the system's part in safety and on third-party assessment.

finding-annex-1_7 = Product law on pressure equipment
    .means = The product falls under EU law on pressure equipment; high risk then depends on the system's part in safety and on third-party assessment.

finding-annex-1_8 = Product law on cableway installations
    .means = The product falls under EU law on cableways; high risk then depends on the system's part in safety and on third-party assessment.

finding-annex-1_9 = Product law on personal protective equipment
    .means = The product falls under EU law on protective equipment; high risk then depends on the system's part in safety and on third-party assessment.

finding-annex-1_10 = Product law on gas appliances
    .means = The product falls under EU law on appliances burning gas; high risk then depends on the system's part in safety and on third-party assessment.

finding-annex-1_11 = Product law on medical devices
    .means = The product falls under EU law on medical devices; high risk then depends on the system's part in safety and on third-party assessment.

finding-annex-1_12 = Product law on in vitro diagnostic medical devices
    .means = The product falls under EU law on in vitro diagnostics; high risk then depends on the system's part in safety and on third-party assessment.

## Annex I: product laws, Section B

finding-annex-1_13 = Product law on civil aviation security
    .means = The product falls under EU law on aviation security; if the system is high-risk, that law decides what is asked of it.

finding-annex-1_14 = Product law on two- and three-wheel vehicles and quadricycles
    .means = The product falls under EU law on these vehicles; if the system is high-risk, that law decides what is asked of it.

finding-annex-1_15 = Product law on agricultural and forestry vehicles
    .means = The product falls under EU law on these vehicles; if the system is high-risk, that law decides what is asked of it.

finding-annex-1_16 = Product law on marine equipment
    .means = The product falls under EU law on marine equipment; if the system is high-risk, that law decides what is asked of it.

finding-annex-1_17 = Product law on the interoperability of railways
    .means = The product falls under EU law on the rail system; if the system is high-risk, that law decides what is asked of it.

finding-annex-1_18 = Product law on motor vehicles and trailers
    .means = The product falls under EU law on the approval of vehicles; if the system is high-risk, that law decides what is asked of it.

finding-annex-1_19 = Product law on the general safety of motor vehicles
    .means = The product falls under EU law on vehicle safety; if the system is high-risk, that law decides what is asked of it.

finding-annex-1_20 = Product law on unmanned aircraft
    .means = The product falls under EU law on civil aviation as far as drones are concerned; if the system is high-risk, that law decides what is asked of it.

finding-annex-1_21 = Product law on machinery, Section B of Annex I
    .means = The product falls under the Machinery Regulation; if the system is high-risk, that law decides what is asked of it.

## Annex III: listed uses

finding-annex-3_1_a = Remote biometric identification
    .means = Recognising people at a distance is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_1_b = Biometric categorisation by sensitive traits
    .means = Sorting people by sensitive traits inferred from biometric data is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_1_c = Emotion recognition
    .means = Inferring emotions or intentions from biometric data is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_2 = Safety component of critical infrastructure
    .means = Being a safety component in running critical infrastructure is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_3_a = Access and admission to education
    .means = Deciding who gets into education is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_3_b = Evaluation of learning
    .means = Evaluating what people have learned is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_3_c = Level of education
    .means = Assessing which level of education a person gets is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_3_d = Monitoring of students during tests
    .means = Looking for prohibited behaviour during tests is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_4_a = Recruitment and selection
    .means = Recruiting or selecting people is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_4_b = Decisions about workers
    .means = Deciding about working relationships, allocating tasks or monitoring workers is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_5_a = Essential public benefits and services
    .means = Deciding on essential public benefits and services is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_5_b = Creditworthiness and credit scores
    .means = Evaluating the creditworthiness of people or setting their credit score is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_5_c = Life and health insurance
    .means = Assessing risks or prices for people in life or health insurance is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_5_d = Emergency calls, dispatch and triage
    .means = Deciding on the order of help in emergencies is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_6_a = Risk of becoming a victim of crime
    .means = Assessing this risk for law enforcement is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_6_b = Lie detection in law enforcement
    .means = Polygraphs and similar tools in law enforcement are a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_6_c = Reliability of evidence in criminal cases
    .means = Evaluating evidence for law enforcement is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_6_d = Risk of offending
    .means = Assessing this risk, traits or past crimes for law enforcement is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_6_e = Profiling in criminal investigations
    .means = Profiling people for law enforcement is a listed use, and profiling always makes a listed system high-risk.

finding-annex-3_7_a = Lie detection in migration, asylum and border control
    .means = Polygraphs and similar tools in this field are a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_7_b = Risks posed by people who enter
    .means = Assessing such risks for migration authorities is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_7_c = Asylum, visa and residence applications
    .means = Helping authorities to examine such applications is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_7_d = Identifying people in migration and border control
    .means = Detecting or identifying people in this field is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_8_a = Assistance to courts and in dispute resolution
    .means = Helping courts or dispute resolution bodies to research facts and law or to apply the law is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

finding-annex-3_8_b = Influence on elections and voting
    .means = Influencing elections or how people vote is a listed use; if the Act reaches the system, it is high-risk unless Article 6(3) excepts it.

## Article 25: who becomes the provider

finding-art-25_1_a = Your name on a high-risk system: you count as its provider
    .means = You take on the duties of a provider because you put your name or trademark on a high-risk system; a contract may divide the duties differently.

finding-art-25_1_b = Substantial modification: you count as the provider
    .means = You take on the duties of a provider because you substantially modified a high-risk system that remains high-risk.

finding-art-25_1_c = New purpose makes it high-risk: you count as the provider
    .means = You take on the duties of a provider because the purpose you gave the system makes it high-risk.

finding-art-25_2 = The first provider must help the new provider
    .means = The first provider must cooperate with you, the new provider, with information, technical access and other help that you need for your duties.

finding-art-25_3 = The product manufacturer counts as the provider
    .means = As manufacturer you take on the duties of a provider, because the system is a safety component of your product and bears your name.

## Article 50: transparency

finding-art-50_1 = Design it so that people know they interact with AI
    .means = As provider you must build the system so that people learn, at the latest at first contact, that they are dealing with AI.

finding-art-50_2 = Mark generated content and make it detectable
    .means = As provider you must have the outputs marked in a machine-readable way, so that they can be detected as generated or altered by AI.

finding-art-50_3 = Tell people about emotion recognition or biometric categorisation
    .means = As deployer you must inform the people exposed to the system that it is at work, and handle their data lawfully.

finding-art-50_4 = Disclose deep fakes and AI text on matters of public interest
    .means = As deployer you must say that the content was generated or altered by AI; which content, and how, is listed separately.

finding-art-50_4_1 = Disclose deep fakes
    .means = As deployer you must disclose that these images, sounds or videos were generated or altered by AI.

finding-art-50_4_1_artistic = Disclose deep fakes in art without spoiling the work
    .means = You only need to disclose that such content exists, in a suitable way that does not hamper showing or enjoying the work.

finding-art-50_4_2_artistic = Disclose AI texts of fiction or satire without spoiling the work
    .means = On this reading, you only need to disclose that the text was generated, in a suitable way that does not hamper showing or enjoying the work.

finding-art-50_4_2 = Disclose AI text on matters of public interest
    .means = As deployer you must disclose that the published text was generated or altered by AI.

## Articles 51 to 54: general-purpose AI models

finding-gpai-modifier = You count as the provider of the modified model
    .means = Your modification is so large that, under the Commission's guidelines, you take on the duties of a model provider, limited to your modification.

finding-art-51_1_a = Systemic risk through high-impact capabilities
    .means = The model has, or is presumed to have, the capabilities of the most advanced models; its provider must notify the Commission and meet extra duties.

finding-art-51_1_b = Systemic risk by decision of the Commission
    .means = The Commission has designated the model, so its provider must meet the extra duties for models with systemic risk.

finding-art-53_2 = Relief for open models
    .means = Neither technical documentation nor information for downstream providers is required; the copyright policy and the summary of training content still are.

finding-art-54_6 = No authorised representative needed for an open model
    .means = Although you are established outside the EU, you need not appoint a representative in it for this model.

## Article 111: transitions

finding-art-111_1 = Extra time for parts of the EU's large IT systems
    .means = The system has until the end of this period to meet the Act; the prohibitions apply regardless.

finding-art-111_2 = Spared as an older system unless its design changes significantly
    .means = The rules for high-risk systems reach this system only if its design changes significantly; the prohibitions apply regardless.

finding-art-111_2_authorities = Older systems for public authorities must follow the high-risk rules
    .means = Because the system is intended for public authorities, its provider and deployers must meet the rules even if its design never changes.

finding-art-111_3 = Extra time for models already on the market
    .means = The provider of the model has until the end of this period to take the steps that the rules for models require.

finding-art-111_4 = Extra time to mark generated content
    .means = As provider you have until the end of this period to mark the system's outputs; the other transparency duties apply without it.

finding-art-99_6 = Lower fines for small and medium-sized enterprises
    .means = Of the fixed sum and the share of turnover, the lower is the most that a breach may cost.
finding-art-99_6a = Lower fines for small mid-caps
    .means = Of the fixed sum and the share of turnover, the lower is the most that a breach may cost, except for prohibited practices.
finding-art-74_9 = European Data Protection Supervisor
    .means = The supervisor of the EU's own institutions watches over the system.
finding-art-70 = National market surveillance authority
    .means = The authority that the Member State has named watches over the system.
finding-art-74_6 = Financial supervisor
    .means = The authority that supervises the financial institution watches over its high-risk systems that belong to a financial service, unless the Member State has named another.
