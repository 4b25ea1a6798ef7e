## Answers that cannot all be right: why not

contradiction-representative-outside-the-union = importers and authorised representatives are established or located in the EU, by definition
contradiction-supplied-without-supply = what is not supplied in the EU has no day on which it was
contradiction-taken-over-before-the-market = nobody can take over a system that is not on the market or in use yet
contradiction-private-use-in-office = an authority, employer or financial institution does not use a system for purely personal ends
contradiction-court-without-union = the Court of Justice of the EU is an institution of the EU
contradiction-recordings-without-identification = identifying people from recordings is remote identification, a biometric function
contradiction-attributes-without-categorisation = inferring sensitive attributes from biometric data is categorisation, a biometric function
contradiction-product-without-law = the product is said to come under no law of Annex I, and to come under one
contradiction-safety-without-safety = what has a safety function does not serve solely purposes outside safety
contradiction-deep-fake-of-nothing = a deep fake is image, sound or video that the system generates or changes
contradiction-text-of-nothing = text published on matters of public interest is text that the system generates or changes
contradiction-narrow-and-systemic = only general-purpose models are designated, or match the most advanced of them
contradiction-modification-of-nothing = a modification that was not made took no compute
contradiction-test-of-nothing = deployers take part in a test in the real world only where there is one
contradiction-effect-without-decision = what affects people significantly is a decision about them
contradiction-urgency-without-authority = only authorities of law enforcement and civil protection may start in urgency
contradiction-supply-by-a-mere-deployer = whoever only uses a system supplies it to nobody
