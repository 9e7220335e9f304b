package optigrade.workshop.parsing;

import java.util.Locale;
import org.eclipse.jdt.internal.compiler.IProblemFactory;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;

/** The compiler's own messages; it would read them anew for each parser and each program. */
public final class Messages {

  public static final IProblemFactory OF_THE_COMPILER = new DefaultProblemFactory(Locale.ROOT);

  private Messages() {}
}
