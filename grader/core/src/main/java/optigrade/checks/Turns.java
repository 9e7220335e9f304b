package optigrade.checks;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Finds the turns in the session of the {@link Examiner} that launched the tests. */
final class Turns implements ArgumentsProvider {

  /** Where the session keeps the {@link Sitting}. */
  static final String STORE = "optigrade";

  @Override
  public Stream<? extends Arguments> provideArguments(
      ParameterDeclarations parameters, ExtensionContext context) {
    Sitting sitting =
        context
            .getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(STORE))
            .get(Sitting.class, Sitting.class);
    if (sitting == null) {
      throw new IllegalStateException("These tests run through an Examiner only.");
    }
    return sitting.turns();
  }
}
