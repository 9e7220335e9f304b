package optigrade.workshop.wording;

import optigrade.workshop.messages.Sentence;

/** How one kind of trouble is told. */
interface Words {

  Sentence of(Trouble trouble);

  /** With the trouble's names, in its order, for {@code {0}}, {@code {1}}, ... */
  static Words saying(String english, String vietnamese) {
    return trouble -> {
      String[] names = new String[trouble.names().size()];
      java.util.Arrays.setAll(names, trouble::name);
      return Sentence.of(english, vietnamese, names);
    };
  }
}
