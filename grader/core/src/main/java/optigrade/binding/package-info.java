/**
 * Which of a student's methods plays which part of the contract, whatever they are called and
 * wherever they stand. A pure function of the compilation; knows no process and no rule's
 * arithmetic.
 */
@NullMarked
package optigrade.binding;

import org.jspecify.annotations.NullMarked;
