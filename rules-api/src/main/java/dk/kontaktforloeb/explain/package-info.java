/** Why a decision is as it is, rule by rule and condition by condition. */
@NullMarked
package dk.kontaktforloeb.explain;

import org.jspecify.annotations.NullMarked;
