package optigrade.workshop.messages;

/** What the grader asks of a workshop, one at a time; each gets one {@link Answer}. */
public sealed interface Order permits CompileOrder, StubOrder {}
