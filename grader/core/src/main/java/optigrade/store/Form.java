package optigrade.store;

import java.io.IOException;

/** How values of one type are written and read back. */
interface Form<T> {

  void write(Sink sink, T value) throws IOException;

  T read(Source source) throws IOException;

  /** Both directions of a value that needs no parts. */
  static <T> Form<T> of(Writing<T> writing, Reading<T> reading) {
    return new Form<>() {
      @Override
      public void write(Sink sink, T value) throws IOException {
        writing.write(sink, value);
      }

      @Override
      public T read(Source source) throws IOException {
        return reading.read(source);
      }
    };
  }

  @FunctionalInterface
  interface Writing<T> {
    void write(Sink sink, T value) throws IOException;
  }

  @FunctionalInterface
  interface Reading<T> {
    T read(Source source) throws IOException;
  }
}
