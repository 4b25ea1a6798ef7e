# What somebody must do. Each duty: a title; what to do, why, and how to show it,
# one sentence each. Then the parties, events, evidence and fines that duties name.

duty-art-4_1 = AI literacy
    .do = Take measures that help your staff, and others who work with the system for you, to understand AI: fitted to what they know, where the system is used and whom it affects.
    .why = People who understand what a system can and cannot do use it well and notice when it goes wrong.
    .show = A record of the training, guidance or other measures, and whom they reached.

duty-art-9_1 = Risk management
    .do = Set up a risk management system for the whole life of the system. Identify the risks that design or information can reduce, also those of foreseeable misuse; act on them, test, and keep it up to date. It may be part of the risk procedures that other EU law asks of you.
    .why = A system that can harm health, safety or fundamental rights may only be sold once its remaining risks are acceptable.
    .show = The risk management file, with risks, measures, tests and the judgement on what remains.

duty-art-26_1 = Use as instructed
    .do = Take technical and organisational measures so that the system is used as its instructions say.
    .why = The provider's safeguards work only in the use for which they were made.
    .show = Working instructions and access rules that follow the instructions for use.

party-provider = Provider
party-deployer = Deployer
party-importer = Importer
party-distributor = Distributor
party-authorised-representative = Authorised representative
party-operator = Everyone in the chain
party-third-party-supplier = Supplier
party-model-provider = Provider of the model
party-model-representative = Authorised representative for the model

event-placing-on-market = placing on the market or putting into service

evidence-use-as-instructed = Working instructions based on the instructions for use
evidence-literacy-measures = Record of literacy measures
evidence-risk-management-file = Risk management file

fine-art-99_1 = none named in the Act; Member States lay down penalties, which can be fines
fine-art-99_1_practices = none named in the Act; Member States lay down penalties, which can be fines
fine-art-99_1_orders = none named in the Act; Member States lay down penalties, which can be fines
fine-art-99_1_suppliers = none named in the Act for suppliers who are not operators themselves
fine-art-99_1_authorities = none named in the Act; the penalties it asks of Member States are for operators
fine-art-36_4 = none named in the Act; the designation can be restricted, suspended or withdrawn
fine-art-101_representatives = none named in the Act; the Commission’s fines are for providers of models
fine-art-101_code = none named in the Act; commitments in a code count when a fine is set
fine-art-87 = none named in the Act; the penalties are those of national law on whistleblowers
fine-art-99_3 = Fine for prohibited practices
fine-art-99_4_a = Fine for providers
fine-art-99_4_b = Fine for authorised representatives
fine-art-99_4_c = Fine for importers
fine-art-99_4_d = Fine for distributors
fine-art-99_4_da = Fine for handing on a system and for supplies to its provider
fine-art-99_4_e = Fine for deployers
fine-art-99_4_f = Fine for notified bodies
fine-art-99_4_g = Fine for lack of transparency
fine-art-99_5 = Fine for wrong information
fine-art-80_4 = Fine for a system wrongly held not to be high-risk
fine-art-75c_4_a = Fine by the AI Office
fine-art-75c_4_b = Fine by the AI Office for disobeying a decision
fine-art-75c_5 = Fine and periodic penalty payments by the AI Office
fine-art-75c_4_c = Fine and periodic penalty payments by the AI Office for broken commitments
fine-art-75c_4_2 = Fine by the AI Office for wrong information
fine-art-101_a = Fine for providers of models (once Article 101 applies)
fine-art-101_b = Fine for providers of models who withhold information
fine-art-101_c = Fine for providers of models who do not take measures
fine-art-101_d = Fine for providers of models who refuse access
