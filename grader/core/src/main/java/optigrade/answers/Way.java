package optigrade.answers;

import java.util.List;
import java.util.function.Function;
import optigrade.course.mistakes.Mistake;
import optigrade.judging.Centre;

/**
 * One wrong calculation that a program may have made.
 *
 * @param numbers what it gives in double arithmetic; quick
 * @param centre the same with how far a program may be off that does just this
 */
public record Way<I>(
    List<Mistake> mistakes, Function<I, double[]> numbers, Function<I, Centre> centre) {}
