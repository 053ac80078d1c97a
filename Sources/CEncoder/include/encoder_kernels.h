// The hot loops of the sentence encoder: integer dot products, attention, GELU, LayerNorm.
//
// In C for two reasons. They can be compiled for several instruction sets from one source and chosen at run time, and they
// stay fast where Swift is built for debugging. Every sum has a fixed order and no multiplication is fused with an
// addition, so that each instruction set gives the same bits.
#ifndef ENCODER_KERNELS_H
#define ENCODER_KERNELS_H

#include <stddef.h>
#include <stdint.h>

// What a kernel was compiled for. Those that the machine lacks must not be called.
typedef enum {
  encoder_baseline = 0,
  encoder_avx2 = 1,
  encoder_vnni = 2,
} encoder_instructions;

// One layer's matrix as stored: value = weight * row_scale * column_factor.
typedef struct {
  const int8_t *_Nonnull weights;       // rows x columns
  const float *_Nonnull row_scales;     // rows
  const float *_Nonnull column_factors; // columns
  const float *_Nonnull bias;           // rows
  size_t rows;
  size_t columns;
} encoder_matrix;

// Whether this machine can run the kernels of that instruction set.
int encoder_has(encoder_instructions instructions);

// output[t] = matrix * input[t] + bias for each token, by way of integers: an input row is multiplied by the column factors
// and rounded to 14 bits with one scale. `scratch` holds 4 x columns.
void encoder_multiply(
  encoder_instructions instructions, const encoder_matrix *_Nonnull matrix, const float *_Nonnull input, size_t tokens,
  int16_t *_Nonnull scratch, float *_Nonnull output);

// The same product without rounding the input; for judging what the rounding costs. `scratch` holds 4 x columns.
void encoder_multiply_float(
  encoder_instructions instructions, const encoder_matrix *_Nonnull matrix, const float *_Nonnull input, size_t tokens,
  float *_Nonnull scratch, float *_Nonnull output);

// The floats that `encoder_attend` needs as scratch.
size_t encoder_attention_scratch(size_t tokens);

// Multi-head attention with heads of 32. `projected` holds query, key and value side by side (3 x heads x 32 a token); the
// query is already divided by the root of 32. `output` holds heads x 32 a token.
void encoder_attend(
  encoder_instructions instructions, const float *_Nonnull projected, size_t tokens, size_t heads,
  float *_Nonnull scratch, float *_Nonnull output);

// values = x * (1 + erf(x / sqrt 2)) / 2, in place; count is a multiple of 8.
void encoder_gelu(encoder_instructions instructions, float *_Nonnull values, size_t count);

// values = LayerNorm(values + residual) for each token, in place; width is a multiple of 8.
void encoder_add_and_normalize(
  encoder_instructions instructions, float *_Nonnull values, const float *_Nonnull residual, size_t tokens, size_t width,
  const float *_Nonnull gain, const float *_Nonnull bias);

// A checksum over bytes in words of eight; any single flipped bit changes it. The last word is filled up with zeros.
uint64_t encoder_checksum(const void *_Nonnull bytes, size_t count);

#endif
