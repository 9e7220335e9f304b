package optigrade.binding;

import java.util.Map;
import java.util.Set;
import optigrade.model.Part;

/** Names under which the contract's parts are known elsewhere, without case and underscores. */
final class KnownNames {

  private static final Map<String, Set<String>> KNOWN =
      Map.of(
          "df_w", Set.of("df", "dfdw", "grad", "gradient", "gradf", "gradientf", "gradw", "daoham"),
          "sgd", Set.of("gradientdescent", "stochasticgradientdescent", "vanillasgd"),
          "sgd_momentum", Set.of("sgdm", "gdmomentum", "gradientdescentmomentum", "momentumsgd"),
          "RMSProp", Set.of("rms", "rmsp", "rootmeansquarepropagation"),
          "Adam", Set.of("adaptivemomentestimation"),
          "train_p1", Set.of("train", "trainp", "training", "trainpart1", "trainproblem1"));

  private KnownNames() {}

  static Set<String> of(Part part) {
    return KNOWN.getOrDefault(part.name(), Set.of());
  }
}
