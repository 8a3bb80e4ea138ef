package dk.kontaktforloeb.core.engine;

import org.drools.model.Model;

/** Compiled rules of one package. */
record CompiledModel(RuleFolder folder, Model model) {}
