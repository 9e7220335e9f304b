package optigrade.solving;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import optigrade.course.Gradient;
import optigrade.course.Parts;
import optigrade.course.Rule;
import optigrade.course.Rules;
import optigrade.course.Stepper;
import optigrade.course.loops.Loop;
import optigrade.judging.StepArguments;
import optigrade.model.Argument;
import optigrade.model.Program;
import optigrade.model.Reply;
import optigrade.model.Text;
import optigrade.reference.Slope;
import optigrade.reference.Solutions;
import optigrade.reference.Version;

/**
 * A program in this JVM, put together from the reference's own versions: the right one, with any
 * part exchanged. Only for code of ours; a student's never runs here.
 */
public final class ReferenceProgram implements Program {

  /** How a part answers, inside a program. */
  @FunctionalInterface
  public interface Player {
    Reply to(List<Argument> arguments, ReferenceProgram program);
  }

  private final Map<String, Player> players;
  private final Map<String, Argument.Answers> lent = new HashMap<>();

  private ReferenceProgram(Map<String, Player> players) {
    this.players = Map.copyOf(players);
  }

  /** The oracle in every part. */
  public static ReferenceProgram right() {
    ReferenceProgram program = new ReferenceProgram(Map.of()).with(Slope.gradient());
    for (Rule rule : Rules.all()) {
      program = program.with(rule, Solutions.of(rule).accepted().get(0)).with(Loop.right(rule));
    }
    return program;
  }

  public ReferenceProgram with(Gradient gradient) {
    return with(Parts.GRADIENT, Players.of(gradient));
  }

  public ReferenceProgram with(Rule rule, Version version) {
    return with(Parts.step(rule), Players.of(rule, version));
  }

  /** A rule of any other making. */
  public ReferenceProgram with(Rule rule, Stepper stepper) {
    return with(Parts.step(rule), Players.of(rule, stepper));
  }

  public ReferenceProgram with(Loop loop) {
    return with(Parts.loop(loop.rule()), Players.of(loop));
  }

  /** A part that always replies this. */
  public ReferenceProgram with(String part, Reply reply) {
    return with(part, (arguments, program) -> reply);
  }

  public ReferenceProgram with(String part, Player player) {
    Map<String, Player> more = new TreeMap<>(players);
    more.put(part, player);
    return new ReferenceProgram(more);
  }

  @Override
  public Reply call(String scope, String part, List<Argument> arguments) {
    Optional<Player> player = Optional.ofNullable(players.get(part));
    return player
        .map(p -> p.to(arguments, this))
        .orElseGet(
            () -> none(Reply.Reason.MISSING, new Text("It is not there.", "Không có ở đây.")));
  }

  @Override
  public boolean lend(String part, Argument.Answers answers) {
    if (players.containsKey(part)) {
      lent.put(part, answers);
    }
    return players.containsKey(part);
  }

  @Override
  public void takeBack(String part) {
    lent.remove(part);
  }

  /** As the program itself calls the part: whoever lends it answers. */
  public Reply inside(String part, List<Argument> arguments) {
    Argument.Answers answers = lent.get(part);
    return answers == null
        ? call(part, part, arguments)
        : new Reply.Returned(
            answers.to(arguments.stream().map(StepArguments::value).toList()), List.of());
  }

  public static Reply.None none(Reply.Reason reason, Text message) {
    return new Reply.None(reason, message, Optional.empty());
  }
}
