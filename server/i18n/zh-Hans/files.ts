import type { files as english } from '../en/files.js';

/** What the server says of files that are sent to it or asked for, in Chinese. */
export const files: Record<keyof typeof english, string> = {
  'uploads.signIn': '请先登录，再重新上传。',
  'uploads.exportByHand':
    '请在页面上登录后下载：关于你的资料只交给你自己的浏览器，不交给任何程序。',
  'uploads.exportTooOften': '这样的请求一分钟内超过了 {limit} 次，请稍后再试。',
  'uploads.tokenScope': '这需要带有 {scopes} 范围的令牌，请新建一个。',
  'uploads.notFound': '没有这个文件，或者你无权查看。',
  'uploads.empty': '这个文件是空的，请另选一个。',
  'uploads.sendAsImage':
    '请直接发送一张照片的原始数据，并把 Content-Type 写成它的类型：image/jpeg、image/png 或 image/webp。',
  'uploads.heic':
    'HEIC 格式的照片很多设备打不开。苹果手机请在“设置 › 相机 › 格式”里选“兼容性最佳”，或者改传 JPEG、PNG、WebP。',
  'uploads.unknownType': '这不是能识别的照片，请传 JPEG、PNG 或 WebP。',
  'uploads.tooLarge': '文件超过 {most} 兆，请选小一点的照片。',
  'uploads.tooManyPixels': '这张图有 {megapixels} 百万像素，最多 {most} 百万，请缩小后再传。',
  'uploads.unreadable': '照片损坏或不完整。请先打开看看是否完好，再重新上传。',
  'uploads.tooManyToday': '一天之内最多传 {perDay} 张，你已经传满，大约 {hours} 小时后可以再传。',
  'uploads.tooOften': '一分钟内的操作或照片超过 {limit} 次。请过一分钟再继续。',
  'uploads.busy': '现在上传的人较多，请过几秒再试。',
  'uploads.staffSendSheets': '只有管理员和协商主持人可以上传名册或选票文件，请联系他们。',
  'uploads.sheetTooLarge': '文件超过 {most} MB，请分成几份上传。',
  'uploads.tooManySheets': '你已经上传了 {perDay} 份还没导入的文件。请先导入，或者明天再来。',
};
