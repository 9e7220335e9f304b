package optigrade.binding;

import java.util.Map;
import java.util.Set;

/** What people call the contract's parameters. Decides only where the types leave a choice. */
final class ParameterName {

  private static final Map<String, Set<String>> OTHERS =
      Map.of(
          "w", Set.of("weights", "weight", "theta", "point"),
          "dw", Set.of("gradient", "grad", "gradients", "grads", "g"),
          "lr", Set.of("learningrate", "alpha", "eta", "rate"),
          "v", Set.of("velocity", "m"),
          "s", Set.of("cache"),
          "beta", Set.of("momentum", "mu"),
          "gamma", Set.of("decay", "rho", "decayrate"),
          "beta1", Set.of("b1"),
          "beta2", Set.of("b2"),
          "t", Set.of("epoch", "step", "iteration", "iter"));

  private ParameterName() {}

  static boolean means(String name, String contracts) {
    return Names.same(name, contracts)
        || OTHERS.getOrDefault(Names.plain(contracts), Set.of()).contains(Names.plain(name));
  }
}
