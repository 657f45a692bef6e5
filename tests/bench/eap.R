# EAP scores with rpf, on the same quadrature as RoleFit:  Rscript eap.R ITEMS.csv PATTERNS.csv ROWS REPETITIONS
#
# qwidth = 6 and qpoints = 61 are 61 evenly spaced nodes on [-6, 6] with normal weights that add up to 1. The data are
# loaded and converted to ordered factors before the clock starts. A repetition is one call of EAPscores on ROWS patterns.
Sys.setenv(OMP_NUM_THREADS = "1")  # Set before loading rpf, which reads it.
suppressMessages(library(rpf))

arguments <- commandArgs(trailingOnly = TRUE)
items <- as.matrix(read.csv(arguments[1]))
patterns <- read.csv(arguments[2], nrows = as.integer(arguments[3]))
repetitions <- as.integer(arguments[4])

categories <- ncol(items)  # One slope, and one intercept less than there are categories.
group <- list(
  spec = lapply(seq_len(nrow(items)), function(i) rpf.grm(outcomes = categories)),
  param = t(unname(items)),
  mean = c(t = 0),
  cov = matrix(1, 1, 1, dimnames = list("t", "t")),
  data = as.data.frame(lapply(patterns, ordered, levels = seq_len(categories) - 1)),
  qwidth = 6,
  qpoints = 61,
  minItemsPerScore = 1L
)
dimnames(group$param) <- list(c("t", paste0("d", seq_len(categories - 1))), names(patterns))

seconds <- vapply(seq_len(repetitions), function(i) {
  gc(FALSE)
  start <- as.numeric(Sys.time())
  scores <<- EAPscores(group)
  as.numeric(Sys.time()) - start
}, numeric(1))

means <- scores[, 1]
sds <- scores[, 2]
number <- function(x) formatC(x, digits = 17, format = "g")
list_of <- function(x) paste0("[", paste(number(x), collapse = ","), "]")
shown <- seq_len(min(200, length(means)))
cat(sprintf(
  '{"tool":"rpf::EAPscores","version":"rpf %s, R %s","rows":%d,"seconds_per_row":%s,"mean_of_means":%s,"mean_of_sds":%s,"checks":{"means":%s,"sds":%s}}\n',
  packageVersion("rpf"), getRversion(), length(means), number(median(seconds) / length(means)),
  number(mean(means)), number(mean(sds)), list_of(means[shown]), list_of(sds[shown])
))
