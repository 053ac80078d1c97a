// One source of kernels, compiled for each instruction set, and the choice among them.
#include "encoder_kernels.h"

#include <string.h>
#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Vectors never cross a real call: all functions that take them are inlined.
#pragma clang diagnostic ignored "-Wpsabi"

typedef float lanes __attribute__((vector_size(32)));
typedef int32_t words __attribute__((vector_size(32)));
typedef int8_t bytes __attribute__((vector_size(8)));

struct kernels {
  void (*multiply)(const encoder_matrix *, const float *, size_t, int16_t *, float *);
  void (*multiply_float)(const encoder_matrix *, const float *, size_t, float *, float *);
  void (*attend)(const float *, size_t, size_t, float *, float *);
  void (*gelu)(float *, size_t);
  void (*add_and_normalize)(float *, const float *, size_t, size_t, const float *, const float *);
};

// The products of two rows of weights with four rows of input, each lying one after another: first those of the first row.
static inline void baseline_dot(const int8_t *weights, const int16_t *input, size_t columns, int32_t sums[8]) {
  const int16_t *a = input, *b = a + columns, *c = b + columns, *d = c + columns;
  for (size_t row = 0; row < 2; row++) {
    int32_t s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    for (size_t i = 0; i < columns; i++) {
      int32_t weight = weights[row * columns + i];
      s0 += weight * a[i];
      s1 += weight * b[i];
      s2 += weight * c[i];
      s3 += weight * d[i];
    }
    sums[4 * row] = s0, sums[4 * row + 1] = s1, sums[4 * row + 2] = s2, sums[4 * row + 3] = s3;
  }
}

#define DOT_ROWS 2
#define NAME(x) baseline_##x
#include "kernels.inc"
#undef NAME

#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
static inline void avx2_store_sums(const __m256i s[4], int32_t sums[4]) {
  __m256i all = _mm256_hadd_epi32(_mm256_hadd_epi32(s[0], s[1]), _mm256_hadd_epi32(s[2], s[3]));
  __m128i four = _mm_add_epi32(_mm256_castsi256_si128(all), _mm256_extracti128_si256(all, 1));
  _mm_storeu_si128((__m128i *)sums, four);
}

// By hand: the compiler makes half registers of the loop above. Two rows of weights, so that a piece of input is loaded once
// for both.
static inline void avx2_dot(const int8_t *weights, const int16_t *input, size_t columns, int32_t sums[8]) {
  __m256i s[8];
  for (int t = 0; t < 8; t++) s[t] = _mm256_setzero_si256();
  for (size_t i = 0; i < columns; i += 16) {
    __m256i v = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(weights + i)));
    __m256i w = _mm256_cvtepi8_epi16(_mm_loadu_si128((const __m128i *)(weights + columns + i)));
    for (int t = 0; t < 4; t++) {
      __m256i x = _mm256_loadu_si256((const __m256i *)(input + t * columns + i));
      s[t] = _mm256_add_epi32(s[t], _mm256_madd_epi16(v, x));
      s[t + 4] = _mm256_add_epi32(s[t + 4], _mm256_madd_epi16(w, x));
    }
  }
  avx2_store_sums(s, sums);
  avx2_store_sums(s + 4, sums + 4);
}

#define NAME(x) avx2_##x
#include "kernels.inc"
#undef NAME
#undef DOT_ROWS
#pragma clang attribute pop

#pragma clang attribute push(__attribute__((target("avx2,avx512f,avx512bw,avx512vl,avx512vnni"))), apply_to = function)
// The sums of four times sixteen.
static inline void vnni_store_sums(const __m512i s[4], int32_t sums[4]) {
  __m256i h[4];
  for (int t = 0; t < 4; t++) h[t] = _mm256_add_epi32(_mm512_castsi512_si256(s[t]), _mm512_extracti64x4_epi64(s[t], 1));
  avx2_store_sums(h, sums);
}

// As for AVX2, with one instruction for product and sum, and four rows of weights for a piece of input.
static inline void vnni_dot(const int8_t *weights, const int16_t *input, size_t columns, int32_t sums[16]) {
  __m512i s[16];
  for (int t = 0; t < 16; t++) s[t] = _mm512_setzero_si512();
  for (size_t i = 0; i < columns; i += 32) {
    __m512i x[4];
    for (int t = 0; t < 4; t++) x[t] = _mm512_loadu_si512(input + t * columns + i);
    for (int r = 0; r < 4; r++) {
      __m512i w = _mm512_cvtepi8_epi16(_mm256_loadu_si256((const __m256i *)(weights + r * columns + i)));
      for (int t = 0; t < 4; t++) s[4 * r + t] = _mm512_dpwssd_epi32(s[4 * r + t], w, x[t]);
    }
  }
  for (int r = 0; r < 4; r++) vnni_store_sums(s + 4 * r, sums + 4 * r);
}

#define NAME(x) vnni_##x
#define DOT_ROWS 4
#include "kernels.inc"
#undef DOT_ROWS
#undef NAME
#pragma clang attribute pop
#endif

int encoder_has(encoder_instructions instructions) {
#if defined(__x86_64__)
  if (instructions == encoder_avx2) return __builtin_cpu_supports("avx2") != 0;
  if (instructions == encoder_vnni)
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")
      && __builtin_cpu_supports("avx512vnni");
#endif
  return instructions == encoder_baseline;
}

static const struct kernels *kernels_for(encoder_instructions instructions) {
#if defined(__x86_64__)
  if (instructions == encoder_avx2) return &avx2_kernels;
  if (instructions == encoder_vnni) return &vnni_kernels;
#endif
  (void)instructions;
  return &baseline_kernels;
}

void encoder_multiply(
  encoder_instructions instructions, const encoder_matrix *matrix, const float *input, size_t tokens, int16_t *scratch,
  float *output) {
  kernels_for(instructions)->multiply(matrix, input, tokens, scratch, output);
}

void encoder_multiply_float(
  encoder_instructions instructions, const encoder_matrix *matrix, const float *input, size_t tokens, float *scratch,
  float *output) {
  kernels_for(instructions)->multiply_float(matrix, input, tokens, scratch, output);
}

size_t encoder_attention_scratch(size_t tokens) { return 33 * ((tokens + 7) / 8 * 8); }

void encoder_attend(
  encoder_instructions instructions, const float *projected, size_t tokens, size_t heads, float *scratch, float *output) {
  kernels_for(instructions)->attend(projected, tokens, heads, scratch, output);
}

void encoder_gelu(encoder_instructions instructions, float *values, size_t count) {
  kernels_for(instructions)->gelu(values, count);
}

void encoder_add_and_normalize(
  encoder_instructions instructions, float *values, const float *residual, size_t tokens, size_t width, const float *gain,
  const float *bias) {
  kernels_for(instructions)->add_and_normalize(values, residual, tokens, width, gain, bias);
}

uint64_t encoder_checksum(const void *bytes, size_t count) {
  const unsigned char *from = bytes;
  uint64_t hash = 0xCBF29CE484222325u;
  for (size_t i = 0; i < count; i += 8) {
    uint64_t word = 0;
    memcpy(&word, from + i, count - i < 8 ? count - i : 8);
    hash = (hash ^ word) * 0x100000001B3u;
    hash ^= hash >> 32;
  }
  return hash;
}
