package optigrade.checks;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * The test method runs once for each criterion that has checks of its class's kind and this group.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ArgumentsSource(PlannedChecks.Provider.class)
@interface PlannedChecks {

  /** Names are in the outcomes; JUnit need not make up others. */
  String NAME = "{index}";

  /** Where the session keeps the {@link Sitting}. */
  String STORE = "optigrade";

  CourseChecks.Kind value();

  /** Finds the checks in the session of the {@link Examiner} that launched the tests. */
  final class Provider extends AnnotationBasedArgumentsProvider<PlannedChecks> {
    @Override
    protected Stream<? extends Arguments> provideArguments(
        ParameterDeclarations parameters, ExtensionContext context, PlannedChecks annotation) {
      Sitting sitting =
          context
              .getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(STORE))
              .get(Sitting.class, Sitting.class);
      if (sitting == null) {
        throw new IllegalStateException("These tests run through an Examiner only.");
      }
      return sitting.criteria(annotation.value());
    }
  }
}
