#include "csv/csv.hpp"

#include <utility>

#include "rolefit/encoding.hpp"

namespace rolefit::csv {

std::optional<Result<Record>> Reader::next(std::string_view& chunk) {
  if (std::exchange(complete_, false)) clear();
  const char* at = chunk.data();
  for (const char* const end = at + chunk.size(); at != end && !complete_ && !error_; ++at) {
    take(*at);
    advance(*at);
  }
  chunk.remove_prefix(static_cast<std::size_t>(at - chunk.data()));
  return ready();
}

std::optional<Result<Record>> Reader::finish() {
  if (std::exchange(complete_, false)) clear();
  if (state_ == State::quoted) {
    broken_ = false;
    fail(ErrorCode::not_csv, field_, "the quote that opens here is never closed");
  } else {
    take('\n');
  }
  return ready();
}

std::optional<Result<Record>> Reader::ready() {
  if (error_) return *std::exchange(error_, std::nullopt);
  if (complete_) return Record(fields_);
  return std::nullopt;
}

void Reader::take(char c) {
  const bool ends_line = c == '\n' || c == '\r';
  switch (state_) {
    case State::before_field:
      // An empty line, or the LF of CRLF.
      if (ends_line && fields_.empty() && !broken_) return;
      begin_field();
      state_ = c == '"' ? State::quoted : State::unquoted;
      if (c == '"') return;
      break;
    case State::unquoted:
      if (c == '"') {
        fail(ErrorCode::not_csv, here_,
             "a quote in the middle of a field; such a field is written \"so \"\"quoted\"\"\"");
      }
      break;
    case State::quoted:
      if (c == '"') state_ = State::after_quote;
      else append(c);
      return;
    case State::after_quote:
      if (c == '"') {
        state_ = State::quoted;
        append(c);
        return;
      }
      if (c != separator_ && !ends_line) {
        state_ = State::unquoted;
        fail(ErrorCode::not_csv, here_,
             field_.line == here_.line ? "text after a closing quote; a quote inside a quoted field is written twice"
                                       : "text after the closing quote of the field that begins on line " +
                                             std::to_string(field_.line) + "; is a quote missing there?");
      }
      break;
  }
  if (c == separator_) state_ = State::before_field;
  else if (ends_line) end_record();
  else append(c);
}

void Reader::advance(char c) noexcept {
  if (c == '\r' || c == '\n') {
    if (c == '\r' || before_ != '\r') ++here_.line;
    here_.column = 1;
  } else if ((static_cast<unsigned char>(c) & 0xC0u) != 0x80u) {  // not a continuation byte of UTF-8
    ++here_.column;
  }
  before_ = c;
  // No byte of a mark is special, so by now it stands in text_ as the beginning of a field.
  if (bytes_ < kByteOrderMark.size() && ++bytes_ == kByteOrderMark.size() && text_ == kByteOrderMark) {
    clear();
    state_ = State::before_field;
    here_ = {};
  }
}

void Reader::begin_field() {
  field_ = here_;
  if (broken_) return;
  if (fields_.size() == kMaxFields) {
    fail(ErrorCode::too_large, field_, "more than " + std::to_string(kMaxFields) + " fields in one record");
    return;
  }
  fields_.push_back({.line = field_.line, .column = field_.column});
  begins_.push_back(text_.size());
}

void Reader::append(char c) {
  if (broken_) return;
  const bool field_is_full = text_.size() - begins_.back() == kMaxFieldBytes;
  if (field_is_full || text_.size() == kMaxRecordBytes) {
    fail(ErrorCode::too_large, field_,
         (field_is_full ? "a field longer than " + std::to_string(kMaxFieldBytes)
                        : "a record longer than " + std::to_string(kMaxRecordBytes)) +
             (state_ == State::quoted ? " bytes; is the quote closed that opens here?" : " bytes"));
    return;
  }
  text_.push_back(c);
}

void Reader::end_record() {
  state_ = State::before_field;
  if (std::exchange(broken_, false)) return;
  const std::string_view text = text_;
  for (std::size_t i = 0; i < fields_.size(); ++i) {
    const auto end = i + 1 < begins_.size() ? begins_[i + 1] : text.size();
    fields_[i].text = text.substr(begins_[i], end - begins_[i]);
  }
  complete_ = true;
}

/// A record has one error; its fields are forgotten.
void Reader::fail(ErrorCode code, Place place, std::string message) {
  clear();
  if (std::exchange(broken_, true)) return;
  error_ = Error{.code = code, .message = std::move(message), .line = place.line, .column = place.column};
}

void Reader::clear() noexcept {
  text_.clear();
  fields_.clear();
  begins_.clear();
}

}  // namespace rolefit::csv
